// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/wares.h"

#include "connectors/jdid/wib.h"

#include <QJsonArray>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
/// Each of a list, of a list in a text, or the single object itself; elements may be JSON in a text too.
template <typename Callback>
void eachOf(Envelope &envelope, Json json, Callback &&callback)
{
    const Json opened = envelope.open(json);
    if (opened.isObject())
        callback(opened);
    opened.each([&](Json element) { callback(envelope.open(element)); });
}

std::optional<QString> textIn(Json json, std::initializer_list<const char *> names)
{
    const Json found = firstOf(json, names);
    return found.isText() ? std::optional(found.trimmed()) : std::nullopt;
}
} // namespace

WareState wareStateOf(Json ware, const Options &options)
{
    const QString shelf = ware.memberIgnoringCase("wareStatus"_L1).trimmed();
    const QString audit = ware.memberIgnoringCase("auditStatus"_L1).trimmed();
    WareState result;
    result.raw = audit.isEmpty() ? shelf : shelf + u'/' + audit;
    const auto judged = options.audits.constFind(audit);
    result.passed = judged != options.audits.cend() && *judged == ThereState::Live;
    if (shelf == u"1")
        result.state = ThereState::Live;
    else if (shelf == u"3")
        result.state = ThereState::Rejected;
    else if (shelf == u"4")
        result.state = ThereState::Deleted;
    else if (shelf == u"2" && (audit.isEmpty() || result.passed))
        result.state = ThereState::Delisted;
    else if ((shelf == u"2" || shelf.isEmpty()) && judged != options.audits.cend() && !result.passed)
        result.state = *judged;
    return result;
}

Spu spuOf(Json json, const Options &options)
{
    Spu spu;
    spu.id = idOf(json.memberIgnoringCase("spuId"_L1));
    spu.name = firstOf(json, {"spuName", "wareName"}).trimmed();
    spu.description = textIn(json, {"description", "spuDescription"});
    const QString path = firstOf(json, {"fullCategoryId", "catId", "categoryId"}).trimmed();
    if (!path.isEmpty())
        spu.category = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    spu.state = wareStateOf(json, options);
    spu.reason = firstOf(json, {"auditReason", "rejectReason", "auditRemark", "auditOpinion", "reason"}).trimmed();
    spu.modified = timeOf(firstOf(json, {"modified", "modifyTime", "updateTime"}));
    return spu;
}

std::vector<Sku> skusOf(Envelope &envelope, Json model, const Options &options, bool *unnumbered)
{
    std::vector<Sku> skus;
    eachOf(envelope, model, [&](Json json) {
        Sku sku;
        sku.id = idOf(json.memberIgnoringCase("skuId"_L1));
        sku.sellerSku = firstOf(json, {"sellerSkuId", "popSkuId"}).trimmed();
        sku.name = json.memberIgnoringCase("skuName"_L1).trimmed();
        const Json price = json.memberIgnoringCase("jdPrice"_L1);
        sku.price = priceOf(price, options.currency);
        sku.unreadPrice = sku.price ? QString() : wordsIn(price);
        const Json stock = firstOf(json, {"realNum", "stock", "stockNum"});
        sku.stock = piecesIn(stock);
        sku.unreadStock = sku.stock ? QString() : wordsIn(stock);
        if (!sku.id.isEmpty())
            skus.push_back(std::move(sku));
        else if (unnumbered)
            *unnumbered = true;
    });
    return skus;
}

std::vector<Spu> spuListOf(Envelope &envelope, const Options &options, int *unnumbered)
{
    std::vector<Spu> spus;
    const Json model = envelope.model();
    eachOf(envelope, model.isObject() ? model.memberIgnoringCase("spuInfoVoList"_L1) : model, [&](Json json) {
        if (Spu spu = spuOf(json, options); !spu.id.isEmpty())
            spus.push_back(std::move(spu));
        else if (unnumbered)
            ++*unnumbered;
    });
    return spus;
}

Spu oneSpuOf(Envelope &envelope, const QString &id, const Options &options)
{
    Spu found;
    const auto take = [&](Json json) {
        if (Spu spu = spuOf(json, options); spu.id == id)
            found = std::move(spu);
    };
    eachOf(envelope, envelope.model(), take);
    // Some answers wrap the product once more, or key it by its id.
    if (found.id.isEmpty())
        envelope.model().eachMember([&](const QString &, Json value) { eachOf(envelope, value, take); });
    return found;
}

QMap<QString, qint64> stocksOf(Envelope &envelope, QMap<QString, QString> *unread)
{
    QMap<QString, qint64> stocks;
    const auto take = [&](QString sku, Json json) {
        const Json opened = envelope.open(json);
        if (const QString named = idOf(opened.memberIgnoringCase("skuId"_L1)); !named.isEmpty())
            sku = named;
        const Json figure
            = opened.isObject() ? firstOf(opened, {"realNum", "stock", "stockNum", "num", "quantity"}) : opened;
        if (const auto number = piecesIn(figure); number && !sku.isEmpty())
            stocks.insert(sku, *number);
        else if (const QString words = wordsIn(figure); unread && !words.isEmpty() && !sku.isEmpty())
            unread->insert(sku, words);
    };
    const Json model = envelope.model();
    model.each([&](Json json) { take({}, json); });
    if (firstOf(model, {"skuId"}).exists())
        take({}, model);
    else
        model.eachMember([&](const QString &name, Json json) { take(name, json); });
    return stocks;
}

Remark unreadPrice(const QString &about, const QString &words)
{
    return {about,
        Sentence::tr("JD.ID's price “%1” is no price. What is known of it stays; correct it in JD.ID's seller centre.")
            .arg(words)};
}

Remark unreadStock(const QString &about, const QString &words)
{
    return {about,
        Sentence::tr("JD.ID's stock “%1” is no number of pieces. What is known of it stays; correct it in JD.ID's seller "
                     "centre.")
            .arg(words)};
}

std::vector<Fact> remarksOn(const Sku &sku)
{
    const QString about = sku.sellerSku.isEmpty() ? sku.id : sku.sellerSku;
    std::vector<Fact> remarks;
    if (!sku.unreadPrice.isEmpty())
        remarks.push_back(unreadPrice(about, sku.unreadPrice));
    if (!sku.unreadStock.isEmpty())
        remarks.push_back(unreadStock(about, sku.unreadStock));
    return remarks;
}

ListingSeen listingOf(const Spu &spu, const Sku &sku)
{
    ListingSeen seen;
    seen.remoteItem = spu.id;
    seen.remoteVariant = sku.id;
    seen.sku = sku.sellerSku;
    if (!spu.name.isEmpty())
        seen.title = spu.name;
    seen.description = spu.description;
    seen.category = spu.category;
    seen.price = sku.price;
    seen.stock = sku.stock;
    seen.state = spu.state.state;
    seen.rawState = spu.state.raw;
    seen.reason = spu.reason;
    seen.modified = spu.modified;
    return seen;
}

Request listRequest(const QString &step, int page, int size, const Options &options)
{
    return readCall(
        step, "jingdong.seller.product.getWareInfoListByVendorId", {{u"page"_s, page}, {u"size"_s, size}}, options);
}

Request wareRequest(const QString &step, const QString &spu, const Options &options)
{
    const QJsonObject payload{
        {u"spuId"_s, idValue(spu)}, {u"spuDescription"_s, 1}, {u"spuImgs"_s, 1}, {u"brandInfo"_s, 1}, {u"skuIds"_s, 1}};
    return readCall(step, "jingdong.seller.product.getWareBySpuIds", payload, options);
}

Request skusRequest(const QString &step, const QString &spu, const Options &options)
{
    return readCall(
        step, "jingdong.seller.product.getSkuInfoBySpuIdAndVenderId", {{u"spuId"_s, idValue(spu)}}, options);
}

Request stockRequest(const QString &step, const QStringList &skus, const Options &options)
{
    QJsonArray list;
    for (const QString &sku : skus)
        list.append(QJsonObject{{u"skuId"_s, idValue(sku)}});
    return readCall(step, "jingdong.epistock.queryEpiMerchantWareStock",
        {{u"wareStockQueryListStr"_s, listValue(list, options)}}, options);
}

} // namespace sampan::jdid
