// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/shop_feed.h"

#include <QDateTime>

namespace sampan::bench {

namespace {
constexpr qint64 rowsOfPage = 100;
constexpr qint64 categories = 40;

const char form[]
    = R"({"id":%1,"name":"%2","slug":"item-%1","type":"simple","status":"publish","date_modified_gmt":"%3","description":"<p>%2, %4 Our buyers visit the gardens each spring and taste every lot before it is shipped; it keeps for two years in a dry, dark place.<\/p>\n<ul><li>Origin: %5<\/li><li>Loose leaf, %6 g<\/li><\/ul>","sku":"%7","global_unique_id":"","regular_price":"%8","sale_price":"","date_on_sale_from_gmt":null,"date_on_sale_to_gmt":null,"manage_stock":true,"stock_quantity":%9,"weight":"0.25","dimensions":{"length":"12","width":"8","height":"20"},"parent_id":0,"categories":[{"id":%10,"name":"Category %10","slug":"category-%10"}],"tags":[{"id":5,"name":"loose leaf","slug":"loose-leaf"}],"images":[{"id":%1,"src":"https:\/\/shop.example\/wp-content\/uploads\/2026\/%1.jpg","name":"","alt":""}],"attributes":[{"id":0,"name":"Origin","position":0,"visible":true,"variation":false,"options":["%5"]}],"variations":[],"brands":[]})";

QString categoryName(qint64 id)
{
    return QStringLiteral(R"({"id":%1,"name":"Category %1","parent":%2})").arg(id).arg(id > 4 ? id % 4 + 1 : 0);
}
} // namespace

ShopFeed::ShopFeed(qint64 products, QString prefix)
    : m_products(products)
    , m_prefix(std::move(prefix))
{
}

void ShopFeed::setRevision(qint64 revision)
{
    m_revision = revision;
    m_page = 0;
}

QByteArray ShopFeed::product(qint64 i) const
{
    static const char *const kinds[]
        = {"Green tea", "Oolong", "Black tea", "Herbal blend", "White tea", "ชาเขียว", "龙井"};
    static const char *const places[] = {"Uji", "Nantou", "Assam", "Chiang Rai", "Fuding", "Da Lat"};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1700000000 + m_revision * m_products + i, Qt::UTC);
    // arg() by arg(): what was filled in holds no place of its own.
    return QString::fromUtf8(form)
        .arg(i)
        .arg(QString::fromUtf8(kinds[i % 7]) + QStringLiteral(" no. ") + QString::number(i),
            time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")),
            QStringLiteral("picked by hand in the first flush of lot %1.").arg(i * 31 % 9973),
            QString::fromLatin1(places[i % 6]), QString::number(50 * (1 + i % 8)),
            QStringLiteral("%1-%2").arg(m_prefix).arg(i, 7, 10, QLatin1Char('0')),
            QStringLiteral("%1.50").arg(5 + (i + m_revision) % 90), QString::number((i + m_revision) % 400))
        .arg(i % categories + 1)
        .toUtf8();
}

Answer ShopFeed::answer(const Request &request)
{
    Answer answer;
    answer.status = 200;
    answer.headers = {{QStringLiteral("Content-Type"), QStringLiteral("application/json; charset=UTF-8")}};
    QByteArray &body = answer.body;
    body = "[";
    if (request.step == u"categories") {
        for (const QString &id : request.queryValue(u"include").split(u','))
            body += (body.size() > 1 ? "," : "") + categoryName(id.toLongLong()).toUtf8();
    } else if (request.step == u"peek" || request.step == u"list") {
        const qint64 first = m_page * (rowsOfPage - 1) + 1;
        for (qint64 i = first; i < first + rowsOfPage && i <= m_products; ++i) {
            body += body.size() > 1 ? "," : "";
            body += request.step == u"list"
                ? product(i)
                : QStringLiteral(R"({"id":%1,"categories":[{"id":%2,"name":"Category %2","slug":"category-%2"}]})")
                      .arg(i)
                      .arg(i % categories + 1)
                      .toUtf8();
        }
        if (request.step == u"list")
            ++m_page;
    }
    body += "]";
    return answer;
}

} // namespace sampan::bench
