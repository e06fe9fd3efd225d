// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/listings.h"

#include "core/base/money.h"
#include "core/base/sku.h"
#include "core/catalogue/pricing.h"
#include "core/catalogue/stock.h"
#include "core/catalogue/variant_attributes.h"
#include "core/change/approvals.h"
#include "core/change/commit.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace sampan {

namespace {
    QString canonical(const QJsonObject &object)
    {
        // QJsonObject keeps its members sorted, so equal intents are equal texts.
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    void putNumber(QJsonObject &object, const char *name, const Value &value)
    {
        if (value.isNumber())
            object.insert(QLatin1StringView(name), QString::number(value.number()));
    }

    // The brand that stands on the goods: the product's own attribute, else the seller.
    QString makerOf(Work &work, const Row &parent)
    {
        for (const QString &line : parent.text(product::attributes).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.section(u'=', 0, 0).trimmed().compare(u"brand", Qt::CaseInsensitive) == 0)
                return line.section(u'=', 1).trimmed();
        }
        const Row *seller = work.rows().get(Table::Brand, parent.number(product::brand));
        return seller ? seller->text(brand::name) : QString();
    }

    // Id and name.
    std::vector<std::pair<QString, QString>> requiredAttributes(Database &database, qint64 account, const QString &category)
    {
        std::vector<std::pair<QString, QString>> required;
        Statement &select = database.query("SELECT remote_id, name FROM remote_attributes WHERE account_id = ? AND category = ? AND required = 1 AND per_variant = 0 ORDER BY remote_id", account, category);
        while (select.step())
            required.emplace_back(select.text(0), select.text(1));
        select.reset();
        return required;
    }
}

FieldNo stateFieldOf(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Price:
        return listing::priceState;
    case Aspect::Stock:
        return listing::stockState;
    default:
        return listing::contentState;
    }
}

MappedCategory mappedCategory(Work &work, qint64 account, const QString &shopCategory)
{
    Statement &select = work.database().query("SELECT category, attributes FROM category_maps WHERE account_id = ? AND shop_category = ?", account, shopCategory);
    MappedCategory mapped;
    if (select.step())
        mapped = {select.text(0), select.text(1)};
    select.reset();
    return mapped;
}

QString contentStamp(Work &work, const Row &row)
{
    const Row *parent = work.rows().get(Table::Product, row.number(listing::product));
    const Row *item = work.rows().get(Table::Variant, row.number(listing::variant));
    if (!parent || !item)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (FieldNo field : {product::images, product::attributes})
        hash.addData((parent->text(field) + u'\n').toUtf8());
    for (FieldNo field : {variant::sku, variant::option, variant::barcode, variant::image})
        hash.addData((item->text(field) + u'\n').toUtf8());
    for (FieldNo field : {variant::weight, variant::length, variant::width, variant::height})
        hash.addData(QByteArray::number(item->number(field)) + '\n');
    return QString::fromLatin1(hash.result().toHex().left(16));
}

Result<qint64> makeListing(Work &work, qint64 accountId, const QString &sku)
{
    if (const auto may = mayTouch(work.actor(), Table::Listing); !may)
        return tl::unexpected(may.error());
    const AccountFacts *account = work.account(accountId);
    if (!account || account->role != AccountRole::Marketplace)
        return fail(ErrorCode::Invalid, Sentence::tr("Products are listed on marketplaces; this account is none."));
    if (!account->currency.isValid())
        return fail(ErrorCode::Refused, Sentence::tr("The currency of %1 is not known yet. Test the account.").arg(account->name));
    Statement &find = work.database().query("SELECT id FROM variants WHERE brand_id = ? AND sku_key = ?", account->brand.value, sku.toCaseFolded());
    const qint64 variantId = find.step() ? find.integer(0) : 0;
    find.reset();
    Row *item = work.rows().get(Table::Variant, variantId);
    const Row *parent = item ? work.rows().get(Table::Product, item->number(variant::product)) : nullptr;
    if (!parent || sku.isEmpty())
        return fail(ErrorCode::NotFound, Sentence::tr("There is no product with the SKU %1.").arg(sku));
    Statement &existing = work.database().query("SELECT id FROM listings WHERE account_id = ? AND variant_id = ?", accountId, variantId);
    const bool exists = existing.step();
    existing.reset();
    if (exists)
        return fail(ErrorCode::Conflict, Sentence::tr("%1 is listed on %2 already.").arg(sku).arg(account->name));
    const MappedCategory mapped = mappedCategory(work, accountId, parent->text(product::category));
    const auto price = derivePrice(work, *item, *account);
    const auto stock = publishableStock(*item);
    Row &row = work.rows().create(Table::Listing,
        {{listing::account, accountId}, {listing::variant, variantId}, {listing::product, parent->id()}, {listing::title, parent->value(product::title)},
            {listing::description, parent->value(product::description)}, {listing::category, mapped.category}, {listing::attributes, mapped.attributes},
            {listing::currency, account->currency.code()}, {listing::price, price ? Value(price->price.minor()) : Value()}, {listing::stock, stock ? Value(*stock) : Value()}});
    row.set(listing::stamp, contentStamp(work, row));
    return row.id();
}

QString listingIntent(Work &work, Row &row, Aspect aspect)
{
    QJsonObject intent;
    const auto currency = Currency::fromCode(row.text(listing::currency));
    switch (aspect) {
    case Aspect::Price:
        if (currency && row.value(listing::price).isNumber())
            intent.insert(QStringLiteral("price"), Money::fromMinor(row.number(listing::price), *currency).value_or(Money()).toText());
        break;
    case Aspect::Stock:
        putNumber(intent, "stock", row.value(listing::stock));
        break;
    default: {
        intent.insert(QStringLiteral("title"), row.text(listing::title));
        intent.insert(QStringLiteral("description"), row.text(listing::description));
        intent.insert(QStringLiteral("category"), row.text(listing::category));
        const ListedAttributes attributes = listedAttributes(work, row);
        intent.insert(QStringLiteral("attributes"), row.text(listing::attributes));
        intent.insert(QStringLiteral("common"), attributes.common);
        intent.insert(QStringLiteral("variant"), attributes.perVariant);
        intent.insert(QStringLiteral("stamp"), row.text(listing::stamp));
        if (const Row *parent = work.rows().get(Table::Product, row.number(listing::product))) {
            intent.insert(QStringLiteral("brand"), makerOf(work, *parent));
            intent.insert(QStringLiteral("images"), QJsonArray::fromStringList(parent->text(product::images).split(u'\n', Qt::SkipEmptyParts)));
        }
        if (const Row *item = work.rows().get(Table::Variant, row.number(listing::variant))) {
            intent.insert(QStringLiteral("sku"), item->text(variant::sku));
            intent.insert(QStringLiteral("option"), item->text(variant::option));
            intent.insert(QStringLiteral("barcode"), item->text(variant::barcode));
            putNumber(intent, "weight", item->value(variant::weight));
            putNumber(intent, "length", item->value(variant::length));
            putNumber(intent, "width", item->value(variant::width));
            putNumber(intent, "height", item->value(variant::height));
        }
        break;
    }
    }
    return canonical(intent);
}

std::vector<Sentence> missingFor(Work &work, Row &row, Aspect aspect)
{
    std::vector<Sentence> missing;
    const AccountFacts *account = work.account(row.number(listing::account));
    if (!account || !account->connector)
        return {Sentence::tr("This program does not know the account's kind.")};
    const Capabilities &can = account->connector->info().capabilities;
    const Row *item = work.rows().get(Table::Variant, row.number(listing::variant));
    switch (aspect) {
    case Aspect::Price:
        if (!row.value(listing::price).isNumber()) {
            const auto why = item ? derivePrice(work, *item, *account) : Result<PriceDerivation>(fail(ErrorCode::NotFound, Sentence::tr("The product is gone.")));
            missing.push_back(why ? Sentence::tr("The price is missing.") : why.error().what);
        } else if (row.number(listing::price) <= 0) {
            missing.push_back(Sentence::tr("The price must be more than zero."));
        } else if (row.number(listing::price) % priceStep(*account) != 0) {
            missing.push_back(Sentence::tr("The price is not a multiple of the channel's step."));
        }
        break;
    case Aspect::Stock:
        if (!row.value(listing::stock).isNumber())
            missing.push_back(Sentence::tr("The shop does not count the stock of %1. Type the stock to publish.").arg(item ? item->text(variant::sku) : QString()));
        break;
    default:
        if (row.text(listing::title).isEmpty())
            missing.push_back(Sentence::tr("The title is missing."));
        else if (row.text(listing::title).size() > can.maximumTitle)
            missing.push_back(Sentence::tr("The title has %1 characters; %2 takes %3.").arg(row.text(listing::title).size()).arg(account->name).arg(can.maximumTitle));
        if (can.needsCategory && row.text(listing::category).isEmpty()) {
            const Row *parent = work.rows().get(Table::Product, row.number(listing::product));
            missing.push_back(Sentence::tr("The category is missing: map “%1” for %2.").arg(parent ? parent->text(product::category) : QString()).arg(account->name));
        }
        if (can.needsCategory) {
            for (const auto &[attribute, name] : requiredAttributes(work.database(), row.number(listing::account), row.text(listing::category))) {
                const QString text = u';' + row.text(listing::attributes);
                if (!text.contains(u';' + attribute + u'='))
                    missing.push_back(Sentence::tr("The attribute %1 is required in this category.").arg(name.isEmpty() ? attribute : name));
            }
        }
        if (looksLikeSibling(work, row))
            missing.push_back(Sentence::tr("%1 and another variant of the product have the same attributes. Type in one of them what tells them apart.").arg(item ? item->text(variant::sku) : QString()));
        if (item && item->text(variant::sku).isEmpty())
            missing.push_back(Sentence::tr("The product has no SKU."));
        break;
    }
    return missing;
}

} // namespace sampan
