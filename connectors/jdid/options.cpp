// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/options.h"

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
AccountField option(const char *name, Sentence title, Sentence help, const char *preset)
{
    return {QString::fromLatin1(name), std::move(title), std::move(help), false, QString::fromLatin1(preset)};
}

std::vector<AccountField> wireFields()
{
    return {
        option("oauth_url", Sentence::tr("Sign-in address"),
            Sentence::tr("Where tokens are renewed. Beside another API address the token service is expected there."),
            "https://oauth.jd.id"),
        option("vender_id", Sentence::tr("Vender number"),
            Sentence::tr("Only if JD.ID does not tell it with the account."), ""),
        option("send_format", Sentence::tr("Send format and sign_method"),
            Sentence::tr("yes or no. Both are signed when they are sent."), "no"),
        option("long_payloads", Sentence::tr("Long payloads"),
            Sentence::tr("body: as a form, like images; query: in the address, as short ones."), "body"),
        option("lists_as_text", Sentence::tr("Stock lists as text"),
            Sentence::tr("yes: JSON in a text; no: a plain list."), "no"),
        option("stock_batch", Sentence::tr("SKUs in a stock call"), Sentence::tr("1 to 50."), "20"),
    };
}

std::vector<AccountField> flowFields()
{
    return {
        option("audit_statuses", Sentence::tr("Meaning of auditStatus"),
            Sentence::tr("review, passed or rejected for each number. JD.ID never published the numbers."),
            "0=review;1=review;2=passed;3=rejected"),
        option("audit_shelves", Sentence::tr("A passed audit puts on the shelf"), Sentence::tr("yes or no."), "yes"),
        option("audit_after_update", Sentence::tr("Submit changed products again"), Sentence::tr("yes or no."), "yes"),
        option("drafts_listed", Sentence::tr("Their product list shows unsubmitted products"),
            Sentence::tr("yes: what is not in it was not created; no: a person is asked."), "yes"),
        option("print_first", Sentence::tr("Print before hand-over"),
            Sentence::tr("yes: the label, which brings the waybill, is printed before goods are sent."), "yes"),
        option("order_days", Sentence::tr("Days of orders at first"), Sentence::tr("1 to 90."), "7"),
        option("order_window_hours", Sentence::tr("Hours of orders in one question"), Sentence::tr("1 to 336."), "24"),
        option("order_overlap_minutes", Sentence::tr("Minutes of orders read again"), Sentence::tr("1 to 1440."), "10"),
        option("freight_in_subtotal", Sentence::tr("paySubtotal contains the freight"),
            Sentence::tr("yes; no: the buyer pays freightAmount on top of it."), "yes"),
        option("coupon_payer", Sentence::tr("Who pays for coupons"),
            Sentence::tr("seller or platform, where an order does not say."), "seller"),
    };
}

std::vector<AccountField> productFields()
{
    return {
        option("brand_id", Sentence::tr("Brand number"),
            Sentence::tr("For every product of the account. Empty: the brand is looked up by its name."), ""),
        option("settlement_share", Sentence::tr("Settlement price as a share of the price"),
            Sentence::tr("Such as 0.85. Empty: equal to the price when a product is made, and not sent later."), ""),
        option("weight_grams", Sentence::tr("Weight of a product without one (g)"), {}, "500"),
        option("size_mm", Sentence::tr("Size of a product without one (mm)"), Sentence::tr("Length x width x height."),
            "200x150x100"),
        option("product_area", Sentence::tr("Product area"), Sentence::tr("As shown there; may be empty."), ""),
        option("country_id", Sentence::tr("Country of origin"), Sentence::tr("10000000 Indonesia, 156 China."),
            "10000000"),
        option("cross_type", Sentence::tr("Local or cross-border"), Sentence::tr("1 local, 2 cross-border."), "1"),
        option("clearance_type", Sentence::tr("Clearance type"), Sentence::tr("2 in every client that is known."), "2"),
        option("taxes_type", Sentence::tr("Taxes type"), Sentence::tr("2 in every client that is known."), "2"),
        option("after_sale", Sentence::tr("After-sales service"), Sentence::tr("1 to 4."), "1"),
        option("package_info", Sentence::tr("What is in the package"), Sentence::tr("May be empty."), ""),
        option("warranty", Sentence::tr("Warranty period"), Sentence::tr("Their number; may be empty."), ""),
        option("cod", Sentence::tr("Cash on delivery"), Sentence::tr("0 or 1."), "0"),
        option("sale_attribute_type", Sentence::tr("Type of sale attributes"),
            Sentence::tr("The type number of attributes that tell variants apart."), "2"),
    };
}

class Reading {
public:
    explicit Reading(const AccountView &account)
        : m_account(account)
        , m_fields(optionFields())
    {
    }
    QString text(QLatin1StringView name) const
    {
        const QString own = m_account.options.value(QString(name)).trimmed();
        const auto field = std::ranges::find_if(m_fields, [&](const AccountField &f) { return f.name == name; });
        return own.isEmpty() && field != m_fields.end() ? field->preset : own;
    }
    bool yes(QLatin1StringView name) const
    {
        const QString word = text(name).toLower();
        return word == u"yes" || word == u"true" || word == u"1";
    }
    qint64 number(QLatin1StringView name, qint64 least, qint64 most, qint64 otherwise) const
    {
        bool good = false;
        const qint64 value = text(name).toLongLong(&good);
        return good ? std::clamp(value, least, most) : otherwise;
    }

private:
    const AccountView &m_account;
    std::vector<AccountField> m_fields;
};

QMap<QString, ThereState> auditsOf(const QString &text)
{
    QMap<QString, ThereState> audits;
    for (const QString &pair : text.split(u';', Qt::SkipEmptyParts)) {
        const QString word = pair.section(u'=', 1).trimmed().toLower();
        const QString number = pair.section(u'=', 0, 0).trimmed();
        if (word == u"review")
            audits.insert(number, ThereState::InReview);
        else if (word == u"passed")
            audits.insert(number, ThereState::Live);
        else if (word == u"rejected")
            audits.insert(number, ThereState::Rejected);
    }
    return audits;
}

/// Beside a simulator or a gateway of one's own the real token service is of no use.
QString oauthOf(const AccountView &account, const QString &wanted)
{
    const QString preset = u"https://oauth.jd.id"_s;
    const bool elsewhere = !account.url.isEmpty() && account.url != u"https://open-api.jd.id";
    QString address = wanted == preset && elsewhere ? QString() : wanted;
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}
} // namespace

std::vector<AccountField> optionFields()
{
    std::vector<AccountField> fields = wireFields();
    for (const auto &more : {flowFields(), productFields()})
        fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

Options::Options(const AccountView &account)
    : currency(account.currency.isValid() ? account.currency : Currency::fromCode(u"IDR").value_or(Currency()))
{
    const Reading read(account);
    oauthUrl = oauthOf(account, read.text("oauth_url"_L1));
    vender = read.text("vender_id"_L1);
    if (vender.isEmpty())
        vender = account.learned.value(u"venderId"_s);
    brand = read.text("brand_id"_L1);
    sendFormat = read.yes("send_format"_L1);
    longInBody = read.text("long_payloads"_L1) != u"query";
    listsAsText = read.yes("lists_as_text"_L1);
    stockBatch = static_cast<int>(read.number("stock_batch"_L1, 1, 50, 20));
    audits = auditsOf(read.text("audit_statuses"_L1));
    auditShelves = read.yes("audit_shelves"_L1);
    auditAfterUpdate = read.yes("audit_after_update"_L1);
    draftsListed = read.yes("drafts_listed"_L1);
    printFirst = read.yes("print_first"_L1);
    freightInSubtotal = read.yes("freight_in_subtotal"_L1);
    couponByPlatform = read.text("coupon_payer"_L1) == u"platform";
    if (const auto share = Decimal::parse(read.text("settlement_share"_L1)); share && share->digits() > 0)
        settlementShare = *share;
    firstOrders = Hours(24 * read.number("order_days"_L1, 1, 90, 7));
    orderWindow = Hours(read.number("order_window_hours"_L1, 1, 336, 24));
    orderOverlap = Minutes(read.number("order_overlap_minutes"_L1, 1, 1440, 10));
    productArea = read.text("product_area"_L1);
    country = read.text("country_id"_L1);
    crossType = read.text("cross_type"_L1);
    clearance = read.text("clearance_type"_L1);
    taxes = read.text("taxes_type"_L1);
    afterSale = read.text("after_sale"_L1);
    packageInfo = read.text("package_info"_L1);
    warranty = read.text("warranty"_L1);
    cod = read.text("cod"_L1);
    saleAttributeType = read.text("sale_attribute_type"_L1);
    weight = read.number("weight_grams"_L1, 0, 1'000'000, 0);
    const QStringList sides = read.text("size_mm"_L1).split(u'x');
    length = sides.value(0).trimmed().toLongLong();
    width = sides.value(1).trimmed().toLongLong();
    height = sides.value(2).trimmed().toLongLong();
}

} // namespace sampan::jdid
