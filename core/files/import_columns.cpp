// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_columns.h"

#include "core/base/fold.h"

#include <QRegularExpression>

namespace sampan {

namespace {
    using R = ImportRole;
    using T = Table;

    // Names are folded headers without blanks and signs; the first of a list is the best match.
    constexpr const char *skuNames = "sku variantsku itemsku sellersku productsku skucode stockkeepingunit articlenumber itemcode partnumber";
    constexpr const char *titleNames = "title name productname producttitle itemname productnameen";
    constexpr const char *accountNames = "account marketplace channel";
    constexpr const char *costNames = "cost costprice costperitem unitcost purchaseprice wholesaleprice buyprice cogs";
    constexpr const char *safetyNames = "safetystock bufferstock buffer reservestock";

    // clang-format off
    constexpr ImportField productFields[] = {
        {"sku", R::Sku, T::Variant, variant::sku, false, skuNames},
        {"product", R::Group, T::None, 0, false, "product productid handle parent parentsku productgroup group urlhandle"},
        {"brand", R::Brand, T::None, 0, false, "brand"},
        {"title", R::Cell, T::Product, product::title, false, titleNames},
        {"category", R::Cell, T::Product, product::category, false, "category categories productcategory producttype department"},
        {"tags", R::Cell, T::Product, product::tags, true, "tags tag keywords"},
        {"attributes", R::Cell, T::Product, product::attributes, false, "attributes"},
        {"images", R::Cell, T::Product, product::images, true, "images imageurls pictures photos imagesrc imageurl productimage productimageurl picture"},
        {"description", R::Cell, T::Product, product::description, false, "description bodyhtml longdescription productdescription body details"},
        {"option", R::Cell, T::Variant, variant::option, true, "option variant variation options option1value option2value option3value variantname variationname optionvalue"},
        {"barcode", R::Cell, T::Variant, variant::barcode, false, "barcode variantbarcode ean gtin upc ean13 isbn gtinupceanorisbn eanupc"},
        {"weight", R::Cell, T::Variant, variant::weight, false, "weight variantgrams variantweight grams itemweight shippingweight packageweight"},
        {"length", R::Cell, T::Variant, variant::length, false, "length packagelength"},
        {"width", R::Cell, T::Variant, variant::width, false, "width packagewidth"},
        {"height", R::Cell, T::Variant, variant::height, false, "height packageheight"},
        {"sizes", R::Sizes, T::None, 0, false, "sizes dimensions packagedimensions lxwxh"},
        {"hs_code", R::Cell, T::Variant, variant::hsCode, false, "hscode hs tariffcode hts htscode harmonizedsystemcode harmonisedsystemcode"},
        {"origin", R::Cell, T::Variant, variant::origin, false, "origin countryoforigin madein"},
        {"cost", R::Cell, T::Variant, variant::cost, false, costNames},
        {"core_price", R::Cell, T::Variant, variant::corePrice, false, "coreprice price regularprice variantprice sellingprice retailprice rrp listprice unitprice"},
        {"safety_stock", R::Cell, T::Variant, variant::safetyStock, false, safetyNames},
        {"image", R::Cell, T::Variant, variant::image, false, "image variantimage"},
        {"variants", R::Shown, T::None, 0, false, "variants"}, {"on_sale", R::Shown, T::None, 0, false, "onsale"}, {"gone", R::Shown, T::None, 0, false, "gone"},
        {"source", R::Shown, T::None, 0, false, "source"}, {"source_item", R::Shown, T::None, 0, false, "sourceitem idthere"},
        {"edited_at", R::Shown, T::None, 0, false, "editedat lastedit"}, {"shop_price", R::Shown, T::None, 0, false, "shopprice"},
        {"currency", R::Shown, T::None, 0, false, "currency"}, {"on_hand", R::Shown, T::None, 0, false, "onhand"},
    };
    constexpr ImportField priceFields[] = {
        {"sku", R::Sku, T::Variant, variant::sku, false, skuNames},
        {"account", R::Account, T::None, 0, false, accountNames},
        {"brand", R::Brand, T::None, 0, false, "brand"},
        {"cost", R::Cell, T::Variant, variant::cost, false, costNames},
        {"core_price", R::Cell, T::Variant, variant::corePrice, false, "coreprice baseprice"},
        {"price", R::Cell, T::Listing, listing::price, false, "price listingprice regularprice sellingprice variantprice retailprice newprice rrp unitprice"},
        {"title", R::Shown, T::None, 0, false, titleNames}, {"shop_price", R::Shown, T::None, 0, false, "shopprice"},
        {"base_currency", R::Shown, T::None, 0, false, "basecurrency"}, {"currency", R::Shown, T::None, 0, false, "currency"},
        {"pinned", R::Shown, T::None, 0, false, "pinned pinnedprice"}, {"state", R::Shown, T::None, 0, false, "state pricestate"},
        {"edited_at", R::Shown, T::None, 0, false, "editedat lastedit"},
    };
    constexpr ImportField stockFields[] = {
        {"sku", R::Sku, T::Variant, variant::sku, false, skuNames},
        {"brand", R::Brand, T::None, 0, false, "brand"},
        {"adjust_to", R::Cell, T::Listing, listing::stock, false, "adjustto setonhandto qty quantity stock stockquantity stockqty inventory variantinventoryqty instock"},
        {"on_hand", R::OnHand, T::Listing, listing::stock, false, "onhand counted"},
        {"safety_stock", R::Cell, T::Variant, variant::safetyStock, false, safetyNames},
        {"title", R::Shown, T::None, 0, false, titleNames}, {"option", R::Shown, T::None, 0, false, "option"}, {"reserved", R::Shown, T::None, 0, false, "reserved"},
        {"available", R::Shown, T::None, 0, false, "available"}, {"published", R::Shown, T::None, 0, false, "published"},
        {"adjust_state", R::Shown, T::None, 0, false, "adjuststate stockstate"}, {"counted_at", R::Shown, T::None, 0, false, "countedat"},
    };
    // clang-format on

    struct Header {
        QString name; ///< folded, letters and digits only
        QString unit;
    };

    Header understood(const QString &header)
    {
        static const QRegularExpression unitAtEnd(QStringLiteral("[\\s(\\[,]+(g|kg|oz|lb|lbs|grams|mm|cm|m|in|inch)\\.?\\s*[)\\]]?\\s*$"), QRegularExpression::CaseInsensitiveOption);
        Header result;
        QString text = header;
        if (const auto unit = unitAtEnd.match(text); unit.hasMatch() && unit.capturedStart() > 0) {
            result.unit = unit.captured(1).toLower();
            text.truncate(unit.capturedStart());
        }
        for (const QChar c : foldForSearch(text)) {
            if (c.isLetterOrNumber())
                result.name += c;
        }
        return result;
    }

    // 0 for the field's own id, then by the order of its names; -1 if the header is something else.
    int rankOf(const ImportField &field, const QString &name)
    {
        if (QString::fromLatin1(field.id).remove(u'_') == name)
            return 0;
        const auto at = QString::fromLatin1(field.names).split(u' ').indexOf(name);
        return at < 0 ? -1 : static_cast<int>(at) + 1;
    }

    struct Match {
        const ImportField *field = nullptr;
        int rank = -1;
    };

    Match bestMatch(ImportTarget target, const QString &name, bool listingPrice)
    {
        Match best;
        for (const ImportField &field : importFields(target)) {
            const int rank = rankOf(field, name);
            if (rank >= 0 && (!best.field || rank < best.rank))
                best = {&field, rank};
        }
        const bool price = target == ImportTarget::Prices && best.field && best.field->table == Table::Listing;
        if (price && !listingPrice)
            best.field = importField(target, u"core_price");
        return best;
    }

    Error twice(const ImportField &field, const QString &first, const QString &second)
    {
        return {ErrorCode::Invalid, Sentence::tr("The columns “%1” and “%2” are both taken for %3. Choose one of them.").arg(first).arg(second).arg(QString::fromLatin1(field.id))};
    }
}

std::span<const ImportField> importFields(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Prices:
        return priceFields;
    case ImportTarget::Stock:
        return stockFields;
    default:
        return productFields;
    }
}

const ImportField *importField(ImportTarget target, QStringView id)
{
    for (const ImportField &field : importFields(target)) {
        if (id.compare(QLatin1StringView(field.id), Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

bool namesAccounts(const FileRow &header, const std::map<QString, QString> &chosen)
{
    return std::any_of(header.cells.begin(), header.cells.end(), [&](const FileCell &cell) {
        const auto own = chosen.find(cell.text.trimmed());
        return own != chosen.end() ? own->second == u"account" : rankOf(*importField(ImportTarget::Prices, u"account"), understood(cell.text).name) >= 0;
    });
}

Result<std::vector<MappedColumn>> mapColumns(ImportTarget target, const FileRow &header, const std::map<QString, QString> &chosen, bool listingPrice)
{
    std::vector<MappedColumn> columns;
    std::map<const ImportField *, std::pair<int, size_t>> taken; // rank and place
    for (const FileCell &cell : header.cells) {
        MappedColumn &column = columns.emplace_back(MappedColumn {cell.text.trimmed(), nullptr, {}});
        const Header words = understood(column.header);
        column.unit = words.unit;
        Match match;
        if (const auto own = chosen.find(column.header); own != chosen.end()) {
            if (own->second.isEmpty())
                continue;
            match = {importField(target, own->second), 0};
            if (!match.field)
                return fail(ErrorCode::Invalid, Sentence::tr("There is no field “%1” to import the column “%2” as.").arg(own->second).arg(column.header));
        } else if (!words.name.isEmpty()) {
            match = bestMatch(target, words.name, listingPrice);
        }
        if (!match.field)
            continue;
        const auto before = taken.find(match.field);
        if (before != taken.end() && !match.field->many) {
            MappedColumn &other = columns[before->second.second];
            if (before->second.first == match.rank && match.field->role != ImportRole::Shown)
                return tl::unexpected(twice(*match.field, other.header, column.header));
            if (before->second.first <= match.rank)
                continue;
            other.field = nullptr;
        }
        column.field = match.field;
        taken[match.field] = {match.rank, columns.size() - 1};
    }
    QStringList headers;
    for (const MappedColumn &column : columns)
        headers.append(column.header);
    if (std::none_of(columns.begin(), columns.end(), [](const MappedColumn &column) { return column.field && column.field->role == ImportRole::Sku; }))
        return fail(ErrorCode::Invalid, Sentence::tr("No column of the file holds the SKU. Its columns are: %1.").arg(headers.join(QStringLiteral(", ")).left(500)));
    return columns;
}

} // namespace sampan
