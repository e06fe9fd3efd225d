// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/product.h"

#include "connectors/woocommerce/call.h"
#include "connectors/woocommerce/text.h"

namespace sampan::woocommerce {

namespace {
constexpr const char common[] = "id,sku,global_unique_id,status,regular_price,sale_price,date_on_sale_from_gmt,date_on_"
                                "sale_to_gmt,manage_stock,stock_quantity,weight,dimensions,attributes";

QByteArray withMeta(QByteArray fields, const AccountView &account)
{
    return account.options.value(QStringLiteral("barcode_meta")).isEmpty() ? fields : fields + ",meta_data";
}

// "Name=value;…": what is written in the names and values must not part them.
QString part(const QString &html)
{
    return plainText(html).replace(u';', u',').replace(u'=', u':');
}

QString attributesOf(const Json &row)
{
    QStringList parts;
    row["attributes"].each([&](const Json &attribute) {
        if (attribute["variation"].boolean().value_or(false))
            return; // these tell the variants apart
        QStringList values;
        attribute["options"].each([&](const Json &option) { values.append(part(option.text())); });
        const QString name = part(attribute["name"].text());
        if (!name.isEmpty() && !values.isEmpty())
            parts.append(name + u'=' + values.join(QStringLiteral(", ")));
    });
    QStringList brands;
    row["brands"].each([&](const Json &brand) { brands.append(part(brand["name"].text())); });
    if (!brands.isEmpty())
        parts.append(QStringLiteral("Brand=") + brands.join(QStringLiteral(", ")));
    return parts.join(u';');
}

QString barcodeOf(const Json &row, const AccountView &account)
{
    const QString key = account.options.value(QStringLiteral("barcode_meta"));
    QString code = row["global_unique_id"].trimmed();
    row["meta_data"].each([&](const Json &meta) {
        if (!key.isEmpty() && meta["key"].text() == key && meta["value"].isText())
            code = meta["value"].trimmed();
    });
    return code;
}

QString shortOf(const Json &value)
{
    if (value.isObject() || value.isArray())
        return QStringLiteral("{…}");
    const QString words = value.trimmed();
    return words.size() > 40 ? words.left(39) + u'…' : words;
}
constexpr qint64 mostPieces = 1'000'000'000'000; ///< more is a mistake, and sums of it would overflow

std::optional<qint64> piecesIn(const Json &value)
{
    const std::optional<qint64> pieces = value.integer();
    return pieces && *pieces <= mostPieces && *pieces >= -mostPieces ? pieces : std::nullopt;
}
} // namespace

std::optional<qint64> sharedStockOf(const Json &row)
{
    return piecesIn(row["stock_quantity"]);
}

std::optional<Money> priceOf(const Json &value, Currency currency, const QString &about, std::vector<Fact> &remarks, bool *unread)
{
    const std::optional<Money> money = value.money(currency);
    if (money && money->minor() >= 0)
        return money;
    const QString words = shortOf(value);
    if (words.isEmpty())
        return std::nullopt;
    if (unread)
        *unread = true;
    remarks.push_back(Remark{about,
        Sentence::tr("The shop's price “%1” is no price. What is known of it stays; correct it in the shop.")
            .arg(words)});
    return std::nullopt;
}

std::optional<qint64> stockOf(const Json &row, const QString &about, std::vector<Fact> &remarks, bool *unread)
{
    // manage_stock is true, false or the word "parent".
    if (!row["manage_stock"].boolean().value_or(false))
        return std::nullopt;
    const Json value = row["stock_quantity"];
    const std::optional<qint64> stock = piecesIn(value);
    const QString words = stock ? QString() : shortOf(value);
    if (words.isEmpty())
        return stock;
    if (unread)
        *unread = true;
    remarks.push_back(Remark{about,
        Sentence::tr("The shop's stock “%1” is no number of pieces. What is known of it stays; correct it in the shop.")
            .arg(words)});
    return std::nullopt;
}

QByteArray productFields(const AccountView &account)
{
    return withMeta(QByteArray(common)
            + ",name,type,parent_id,description,categories,tags,images,variations,brands,date_modified_gmt",
        account);
}

QByteArray variationFields(const AccountView &account)
{
    return withMeta(QByteArray(common) + ",parent_id,image,menu_order,date_modified_gmt", account);
}

VariantSeen variantOf(const Json &row, const AccountView &account, const QString &about, std::vector<Fact> &remarks)
{
    const Units units(account);
    VariantSeen variant;
    variant.remoteVariant = row["id"].text();
    variant.sku = row["sku"].trimmed();
    variant.barcode = barcodeOf(row, account);
    variant.weight = units.grams(row["weight"]);
    variant.length = units.millimetres(row["dimensions"]["length"]);
    variant.width = units.millimetres(row["dimensions"]["width"]);
    variant.height = units.millimetres(row["dimensions"]["height"]);
    variant.price = priceOf(row["regular_price"], account.currency, about, remarks, &variant.priceUnread);
    if (const auto sale = priceOf(row["sale_price"], account.currency, about, remarks, &variant.saleUnread))
        variant.sale = SalePrice{*sale, gmtTime(row["date_on_sale_from_gmt"]), gmtTime(row["date_on_sale_to_gmt"])};
    variant.stock = stockOf(row, about, remarks, &variant.stockUnread);
    return variant;
}

ProductRow::ProductRow(const Json &row)
    : m_row(row)
    , m_id(row["id"].integer().value_or(0) > 0 ? row["id"].text() : QString())
{
}

QString ProductRow::sku() const
{
    return m_row["sku"].trimmed();
}

QString ProductRow::label() const
{
    return sku().isEmpty() ? plainText(m_row["name"].text()) : sku();
}

std::optional<Instant> ProductRow::modified() const
{
    return gmtTime(m_row["date_modified_gmt"]);
}

bool ProductRow::hasVariations() const
{
    // Plugins have types of their own ("variable-subscription").
    return m_row["type"].text().startsWith(u"variable") || m_row["variations"].size() > 0;
}

QStringList ProductRow::variations() const
{
    QStringList ids;
    m_row["variations"].each([&](const Json &id) { ids.append(id.text()); });
    return ids;
}

std::optional<qint64> ProductRow::sharedStock() const
{
    return m_row["manage_stock"].boolean().value_or(false) ? piecesIn(m_row["stock_quantity"]) : std::nullopt;
}

ProductSeen ProductRow::seen(const AccountView &account, const CategoryTree &tree, std::vector<Fact> &remarks) const
{
    ProductSeen product;
    product.remoteItem = m_id;
    product.title = plainText(m_row["name"].text());
    product.description = richText(m_row["description"].text());
    product.category = tree.pathOf(m_row);
    m_row["tags"].each([&](const Json &tag) { product.tags.append(plainText(tag["name"].text())); });
    m_row["images"].each([&](const Json &image) {
        if (const QString address = image["src"].trimmed(); !address.isEmpty())
            product.images.append(address);
    });
    product.attributes = attributesOf(m_row);
    product.onSale = m_row["status"].text() == u"publish";
    product.modified = modified().value_or(Instant{});
    const QString type = m_row["type"].text();
    if (hasVariations()) {
        product.variantsComplete = false;
        return product;
    }
    if (type == u"grouped") {
        remarks.push_back(Remark{label(),
            Sentence::tr("A grouped product only shows others together. It is kept without a variant; its members come "
                         "on their own.")});
        return product;
    }
    product.variants.push_back(variantOf(m_row, account, label(), remarks));
    if (type == u"external")
        product.variants.front().stock.reset();
    return product;
}

} // namespace sampan::woocommerce
