// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figure.h"

#include "app/common/session.h"
#include "core/base/fold.h"
#include "core/accounts/accounts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <sqlite3.h>

namespace sampan::bench {

namespace {
    // VmHWM of this process.
    double peakMegabytes()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
        }
        return 0;
    }

    double rounded(double value)
    {
        return static_cast<double>(static_cast<qint64>(value * 100 + 0.5)) / 100;
    }
}

void print(const char *name, qint64 rows, double ours, double yardstick)
{
    QJsonObject figure {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("rows"), rows}, {QStringLiteral("ours_ms"), rounded(ours)}, {QStringLiteral("peak_mb"), rounded(peakMegabytes())}};
    if (yardstick >= 0) {
        figure.insert(QStringLiteral("yardstick_ms"), rounded(yardstick));
        figure.insert(QStringLiteral("ratio"), yardstick > 0 ? rounded(ours / yardstick) : 0);
    }
    puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
}

Plain::Plain(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("%s cannot be opened", qPrintable(path));
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824");
}

Plain::~Plain()
{
    sqlite3_close(m_handle);
}

void Plain::run(const char *sql)
{
    char *error = nullptr;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s: %s", sql, error);
}

qint64 Plain::rows(const char *sql, const std::function<void(sqlite3_stmt *)> &each)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
    qint64 count = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (each)
            each(statement);
        ++count;
    }
    sqlite3_finalize(statement);
    return count;
}

void makeWorkspace(const QString &path, qint64 products)
{
    Session session(*WorkspaceAddress::parse(path), [] { return QByteArray(); });
    if (const auto opened = session.open(true); !opened)
        qFatal("%s", qPrintable(opened.error().what.text()));
    const auto made = session.write([&](Database &database) -> Result<qint64> {
        Work work(database, session.context(), Cause::Settings, session.actor());
        const auto brand = addBrand(work, QStringLiteral("Harbour Tea"), QStringLiteral("AUD"), QStringLiteral("Australia/Sydney"));
        if (!brand)
            return tl::unexpected(brand.error());
        work.finish();
        static const char *const first[] = {"Green", "Oolong", "Black", "Herbal", "White", "Smoky", "Spring", "Autumn", "ชาเขียว", "龙井"};
        static const char *const second[] = {"tea", "caddy", "teapot", "cup", "apron", "biscuits", "honey", "candle", "sampler", "infuser"};
        for (qint64 i = 1; i <= products; ++i) {
            const QString title = QStringLiteral("%1 %2 no. %3").arg(QString::fromUtf8(first[i % 10]), QString::fromLatin1(second[(i / 10) % 10])).arg(i * 7919 % 1000003);
            const QString sku = QStringLiteral("HT-%1-%2").arg(QString::fromLatin1(second[(i / 10) % 10]).left(3).toUpper()).arg(i, 7, 10, QLatin1Char('0'));
            const qint64 product = database.insert("INSERT INTO products (brand_id, source_account, source_item, title, category, on_sale) VALUES (?, NULL, ?, ?, ?, 1) RETURNING id", brand->value, QString::number(i), title,
                QStringLiteral("Tea > Category %1").arg(i % 50));
            const qint64 variant = database.insert("INSERT INTO variants (product_id, brand_id, sku, sku_key, currency, shop_price, on_hand) VALUES (?, ?, ?, ?, 'AUD', ?, ?) RETURNING id", product, brand->value, sku, sku.toCaseFolded(), 500 + i * 37 % 20000, i % 300);
            database.run("INSERT INTO search (table_no, row_id, folded) VALUES (?, ?, ?)", static_cast<int>(Table::Product), product, foldForSearch(title));
            database.run("INSERT INTO search (table_no, row_id, folded) VALUES (?, ?, ?)", static_cast<int>(Table::Variant), variant, foldForSearch(sku + u' ' + title));
        }
        return products;
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().what.text()));
}

} // namespace sampan::bench
