// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/jdid_simulator.h"
#include "connectors/jdid/sim/platform.h"
#include "connectors/simkit/caller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sim;
using jdid::Parameters;

namespace {

constexpr auto listOrders = "jingdong.seller.order.getOrderIdListByCondition";
constexpr auto orderDetails = "jingdong.seller.order.batchGetOrderInfoList";
constexpr auto printOrder = "jingdong.seller.order.printOrder";
constexpr auto sendGoods = "jingdong.seller.order.sendGoodsOpenApi";
constexpr auto addProduct = "jingdong.seller.product.api.write.addProduct";
constexpr auto submitAudit = "jingdong.seller.product.api.write.submitAudit";
constexpr auto onShelf = "jingdong.seller.product.api.write.onShelf";
constexpr auto setImages = "jingdong.seller.product.sku.write.updateProductImages";
constexpr auto readProducts = "jingdong.seller.product.getWareBySpuIds";
constexpr auto listProducts = "jingdong.seller.product.getWareInfoListByVendorId";
constexpr auto setStock = "jingdong.epistock.updateEpiMerchantWareStock";
constexpr auto setPrice = "jingdong.seller.product.sku.write.updateSkuList";

/// 2022-06-22 15:12:56.074 in Jakarta, the time of the vectors.
constexpr qint64 noon = 1655885576074;
constexpr auto noonText = "2022-06-22 15:12:56.074+0700";

QByteArray encoded(const Parameters &parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters)
        query += (query.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return query;
}

void put(Parameters &parameters, const QByteArray &name, const QByteArray &value)
{
    std::erase_if(parameters, [&](const auto &parameter) { return parameter.first == name; });
    if (!value.isEmpty())
        parameters.emplace_back(name, value);
}

HttpRequest getRequest(const QByteArray &path, const QByteArray &query)
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.rawQuery = query;
    request.query = parseQuery(query);
    return request;
}

QJsonValue unpacked(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// A reply, read with all the tolerance that the API's description asks for.
struct Read {
    QByteArray raw;
    QString wrapper;
    QString innerName;
    QJsonObject inner;
    bool success = false;
    QString message;
    QJsonValue model;
    QString gatewayCode;
};

Read read(const QByteArray &body)
{
    Read result;
    result.raw = body;
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    if (document.isEmpty())
        return result;
    result.wrapper = document.begin().key();
    const QJsonObject wrapper = document.begin().value().toObject();
    if (result.wrapper == "error_response"_L1) {
        result.gatewayCode = wrapper.value("code"_L1).toVariant().toString();
        return result;
    }
    for (auto it = wrapper.begin(); it != wrapper.end(); ++it) {
        if (it.key() != "code"_L1)
            result.innerName = it.key();
    }
    result.inner = unpacked(wrapper.value(result.innerName)).toObject();
    const QString flag = result.inner.contains("success"_L1) ? u"success"_s : u"isSuccess"_s;
    result.success = result.inner.value(flag).toBool();
    result.message = result.inner.value("message"_L1).toString();
    result.model = unpacked(result.inner.value("model"_L1));
    return result;
}

Options shopOf(int products, const Faults &faults = {})
{
    Options options;
    options.faults = faults;
    options.products = products;
    options.withVariants = products / 4;
    return options;
}

/// The platform without a socket, at a clock that stands still.
class Practice {
public:
    explicit Practice(int products = 20, const Faults &faults = {})
        : platform(shopOf(products, faults), [this] { return now; })
    {
        option("drift", 0);
    }

    Parameters parameters(const QByteArray &method, const QJsonObject &payload) const
    {
        const QJsonObject known = platform.credentials();
        return {{"method", method}, {"app_key", known.value("app_key"_L1).toString().toLatin1()},
            {"access_token", known.value("access_token"_L1).toString().toLatin1()}, {"v", "2.0"},
            {"timestamp", noonText}, {"360buy_param_json", QJsonDocument(payload).toJson(QJsonDocument::Compact)}};
    }
    QByteArray secret() const { return platform.credentials().value("app_secret"_L1).toString().toLatin1(); }
    void sign(Parameters &parameters) const { put(parameters, "sign", jdid::signature(parameters, secret())); }

    Read send(const Parameters &parameters)
    {
        return read(platform.handle(getRequest("/routerjson", encoded(parameters))).body);
    }
    Read call(const QByteArray &method, const QJsonObject &payload = {})
    {
        Parameters all = parameters(method, payload);
        sign(all);
        return send(all);
    }
    QJsonObject control(const QJsonObject &action)
    {
        HttpRequest request = getRequest("/_sim/control", {});
        request.method = "POST";
        request.body = QJsonDocument(action).toJson();
        return QJsonDocument::fromJson(platform.handle(request).body).object();
    }
    void option(const char *name, const QJsonValue &value)
    {
        QVERIFY(control({{u"action"_s, u"set_option"_s}, {u"name"_s, QLatin1String(name)}, {u"value"_s, value}})
                .value("ok"_L1)
                .toBool());
    }
    QJsonValue ledger(const QString &part)
    {
        const HttpAnswer answer = platform.handle(getRequest("/_sim/ledger", "parts=" + part.toLatin1()));
        return QJsonDocument::fromJson(answer.body).object().value(part);
    }
    qint64 writes(const char *method)
    {
        return ledger(u"writes"_s).toObject().value(QLatin1String(method)).toInteger();
    }
    QJsonArray placeOrders(int count, int seed = 1, const QJsonObject &more = {})
    {
        QJsonObject action = more;
        action.insert("action"_L1, u"place_orders"_s);
        action.insert("count"_L1, count);
        action.insert("seed"_L1, seed);
        return control(action).value("orders"_L1).toArray();
    }
    QJsonObject order(qint64 id)
    {
        return call(orderDetails, {{u"orderId"_s, QString::number(id)}}).model.toArray().at(0).toObject();
    }
    qint64 stockOf(qint64 skuId)
    {
        for (const QJsonValue &sku : ledger(u"skus"_s).toArray()) {
            if (sku["skuId"_L1].toInteger() == skuId)
                return sku["stock"_L1].toInteger();
        }
        return -1;
    }

    qint64 now = noon;
    jdid::Platform platform;
};

/// A T-shirt that nothing is wrong with.
QJsonObject tShirt(const QString &sellerSkuId)
{
    const QJsonObject spu{{u"spuName"_s, u"Kaos Batik “Ayu” é"_s}, {u"catId"_s, 7525}, {u"brandId"_s, 9104},
        {u"commonAttributeIds"_s, u"31001:520001;31002:520009"_s}, {u"description"_s, u"<p>Kaos</p>"_s},
        {u"weight"_s, u"0.3"_s}, {u"packLong"_s, u"30"_s}, {u"packWide"_s, u"20"_s}, {u"packHeight"_s, u"3"_s},
        {u"piece"_s, 0}, {u"crossProductType"_s, 1}, {u"afterSale"_s, 1}};
    const QJsonObject sku{{u"skuName"_s, u"Kaos"_s}, {u"sellerSkuId"_s, sellerSkuId}, {u"jdPrice"_s, 125000},
        {u"costPrice"_s, 90000}, {u"stock"_s, 7}};
    return {{u"spuInfo"_s, spu}, {u"skuList"_s, QJsonArray{sku}}};
}

QByteArray jpeg()
{
    return QByteArray("\xff\xd8\xff\xe0", 4) + QByteArray(200, 'x');
}

QJsonObject imageFor(qint64 spuId, int order, const QByteArray &base64)
{
    return {{u"imageApiVo"_s,
        QJsonObject{{u"colorId"_s, u"0000000000"_s}, {u"order"_s, order}, {u"productId"_s, spuId},
            {u"imageByteBase64"_s, QString::fromLatin1(base64)}}}};
}

/// A signed call without effect, at the time of the clock on the wall.
Parameters account(const Simulator &simulator, const Parameters &more = {})
{
    const QJsonObject known = simulator.credentials();
    const QString time = QDateTime::currentDateTimeUtc().addSecs(7 * 3600).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    Parameters parameters{{"method", "jingdong.seller.getAccountByPin"}, {"v", "2.0"},
        {"timestamp", time.toLatin1() + "+0700"}, {"app_key", known.value("app_key"_L1).toString().toLatin1()},
        {"access_token", known.value("access_token"_L1).toString().toLatin1()}};
    parameters.insert(parameters.end(), more.begin(), more.end());
    put(parameters, "sign", jdid::signature(parameters, known.value("app_secret"_L1).toString().toLatin1()));
    return parameters;
}

} // namespace

class TestJdidSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signature_data();
    void signature();
    void gatewayRefuses_data();
    void gatewayRefuses();
    void timestampMayDifferBySixMinutes();
    void everyWayToSendIsTheSame();
    void plainEnvelopes_data();
    void plainEnvelopes();
    void driftChangesTheWordsAlone();
    void valuesComeInPages();
    void productsComeInPages();
    void orderIdsComeInPages_data();
    void orderIdsComeInPages();
    void windowBounds_data();
    void windowBounds();
    void productIsRefused_data();
    void productIsRefused();
    void lifeOfAProduct();
    void auditMayFail_data();
    void auditMayFail();
    void imageIsRefused_data();
    void imageIsRefused();
    void sameSellerSkuTwiceIsCounted();
    void stockAnswersForEachSku();
    void ordersAddUp();
    void cancelBringsStockBackOnce();
    void labelAndHandOver();
    void handOverIsRefused_data();
    void handOverIsRefused();
    void tokensRotate();
    void troubleIsNotExecuted();
    void orderedTrouble();
    void overTheWire();
    void longPayloadsGoIntoTheBody();
};

void TestJdidSimulator::signature_data()
{
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QByteArray>("expected");
    const Parameters second{
        {"app_key", "TESTAPPKEY0001"}, {"access_token", "testaccesstoken0001"}, {"v", "2.0"}, {"timestamp", noonText}};
    Parameters list = second;
    list.emplace_back("method", listOrders);
    list.emplace_back("360buy_param_json",
        R"({"orderStatus":"1","startRow":"0","bookTimeBegin":"2022-06-21 00:00:00","bookTimeEnd":"2022-06-22 00:00:00"})");
    QTest::newRow("V2-a") << list << QByteArray("7AD37387EDE3658DAEDF2CFD0FD3BFEC");
    list.emplace_back("format", "json");
    list.emplace_back("sign_method", "md5");
    QTest::newRow("V2-b with format and sign_method") << list << QByteArray("07C75E60C51C37ACD647110F3B272438");
    Parameters letters = second;
    letters.emplace_back("method", "jingdong.seller.product.sku.write.updateSkuInfo");
    letters.emplace_back(
        "360buy_param_json", u"{\"skuId\":601,\"skuName\":\"Kaos Batik \u201cAyu\u201d \u00e9\"}"_s.toUtf8());
    QTest::newRow("V2-c UTF-8") << letters << QByteArray("92BCC1918D03827C11FD7B75022A4156");
    Parameters first{{"app_key", "TESTAPPKEY0001"}, {"access_token", "testaccesstoken0001"}, {"v", "1.0"},
        {"timestamp", "2020-05-10 08:09:10.123+0700"}, {"format", "json"}, {"sign_method", "md5"}};
    Parameters file = first;
    first.emplace_back("method", "epi.popOrder.getOrderIdListByCondition");
    first.emplace_back("param_json", R"({"orderStatus":1,"startRow":0,"bookTimeBegin":1588957750000})");
    QTest::newRow("V1-a") << first << QByteArray("F3BEF9844C998FCBBD326C359351A32C");
    file.emplace_back("method", "epi.ware.openapi.SkuApi.saveSkuMainPic");
    file.emplace_back("param_json", "601");
    file.emplace_back("param_file_md5", "1A8170F6B425D667B1ABA297DBE4FF88");
    file.emplace_back("param_file", "hello image");
    QTest::newRow("V1-b a file, which is not signed") << file << QByteArray("EA13EDAD2293E2EB3ABDA94E89D58E1E");
}

void TestJdidSimulator::signature()
{
    QFETCH(Parameters, parameters);
    QFETCH(QByteArray, expected);
    QCOMPARE(jdid::signature(parameters, "jdtestsecret0000000000000000abcd"), expected);
}

void TestJdidSimulator::gatewayRefuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // empty: left out
    QTest::addColumn<bool>("signedToo");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *title, const char *name, const QByteArray &value, bool signedToo, const char *code) {
              QTest::newRow(title) << QByteArray(name) << value << signedToo << QString::fromLatin1(code);
          };
    row("no method", "method", "", true, "14");
    row("unknown method", "method", "jingdong.seller.order.cancel", true, "15");
    row("method in another case", "method", QByteArray(listOrders).toLower(), true, "15");
    row("no version", "v", "", true, "4");
    row("the first generation", "v", "1.0", true, "5");
    row("no timestamp", "timestamp", "", true, "7");
    row("plus sign lost on the way", "timestamp", "2022-06-22 15:12:56.074 0700", true, "8");
    row("timestamp without milliseconds", "timestamp", "2022-06-22 15:12:56+0700", true, "8");
    row("no sign", "sign", "", false, "11");
    row("a parameter more than signed", "format", "json", false, "12");
    row("payload changed after signing", "360buy_param_json", "{\"a\":1}", false, "12");
    row("another application", "app_key", "SOMEBODYELSE", true, "21");
    row("no token", "access_token", "", true, "18");
    row("unknown token", "access_token", "0123", true, "19");
}

void TestJdidSimulator::gatewayRefuses()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, signedToo);
    QFETCH(QString, code);
    Practice practice;
    Parameters parameters = practice.parameters(listOrders, {});
    if (signedToo)
        put(parameters, name, value);
    practice.sign(parameters);
    if (!signedToo)
        put(parameters, name, value);
    QCOMPARE(practice.send(parameters).gatewayCode, code);
    QCOMPARE(practice.ledger(u"gatewayErrors"_s).toObject(), QJsonObject({{code, 1}}));
}

void TestJdidSimulator::timestampMayDifferBySixMinutes()
{
    Practice practice;
    for (const qint64 sign : {1, -1}) {
        practice.now = noon + sign * 360'000;
        QVERIFY(practice.call(listOrders).success);
        practice.now = noon + sign * 360'001;
        QCOMPARE(practice.call(listOrders).gatewayCode, u"8"_s);
    }
    practice.now = noon;
    practice.control({{u"action"_s, u"set_clock_skew"_s}, {u"seconds"_s, 400}});
    QCOMPARE(practice.call(listOrders).gatewayCode, u"8"_s);
}

void TestJdidSimulator::everyWayToSendIsTheSame()
{
    Practice practice;
    Parameters parameters = practice.parameters(listOrders, {{u"orderStatus"_s, u"1"_s}});
    practice.sign(parameters);
    const QByteArray expected = practice.send(parameters).raw;
    QVERIFY(expected.contains("true"));

    HttpRequest post = getRequest("/routerjson", encoded(parameters));
    post.method = "POST";
    QCOMPARE(practice.platform.handle(post).body, expected);

    Parameters rest = parameters;
    put(rest, "360buy_param_json", {});
    const QByteArray payload = parameters.at(5).second;
    HttpRequest form = getRequest("/routerjson", encoded(rest));
    form.method = "POST";
    form.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    form.body = encoded({{"360buy_param_json", payload}});
    QCOMPARE(practice.platform.handle(form).body, expected);

    HttpRequest multipart = getRequest("/routerjson", encoded(rest));
    multipart.method = "POST";
    multipart.parts = {{"360buy_param_json", payload}};
    QCOMPARE(practice.platform.handle(multipart).body, expected);
    practice.option("body_everywhere", false);
    QCOMPARE(read(practice.platform.handle(multipart).body).gatewayCode, u"12"_s);
}

void TestJdidSimulator::plainEnvelopes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("wrapper");
    QTest::addColumn<QString>("inner");
    QTest::newRow("order ids keep the case")
        << QByteArray(listOrders) << u"jingdong_seller_order_getOrderIdListByCondition_response"_s << u"result"_s;
    QTest::newRow("order details are in lower case")
        << QByteArray(orderDetails) << u"jingdong_seller_order_batchgetorderinfolist_response"_s << u"result"_s;
    QTest::newRow("products have a return type")
        << QByteArray(listProducts) << u"jingdong_seller_product_getWareInfoListByVendorId_response"_s
        << u"returnType"_s;
    QTest::newRow("stock has its own") << QByteArray(setStock)
                                       << u"jingdong_epistock_updateepimerchantwarestock_response"_s
                                       << u"EptRemoteResult"_s;
    QTest::newRow("stock query has the long name")
        << QByteArray("jingdong.epistock.queryEpiMerchantWareStock")
        << u"jingdong_epistock_queryEpiMerchantWareStock_response"_s << u"com.jd.eptid.common.domain.EptRemoteResult"_s;
}

void TestJdidSimulator::plainEnvelopes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, wrapper);
    QFETCH(QString, inner);
    Practice practice;
    const Read reply = practice.call(method);
    QCOMPARE(reply.wrapper, wrapper);
    QCOMPARE(reply.innerName, inner);
}

void TestJdidSimulator::driftChangesTheWordsAlone()
{
    Practice practice;
    const qint64 id = practice.placeOrders(1).at(0).toInteger();
    const QJsonObject wanted{{u"orderId"_s, id}};
    practice.option("drift", 0.3);
    QSet<QString> wrappers;
    QSet<QString> inners;
    QSet<QString> codes;
    bool idAsText = false;
    bool modelAsText = false;
    bool innerAsText = false;
    for (int i = 0; i < 300; ++i) {
        const Read reply = practice.call("jingdong.seller.order.getOrderInfoByOrderId", wanted);
        QVERIFY2(reply.success, reply.raw.constData());
        wrappers.insert(reply.wrapper);
        inners.insert(reply.innerName);
        codes.insert(reply.inner.value("code"_L1).isString() ? u"text"_s : u"number"_s);
        const QJsonValue orderId = reply.model["orderId"_L1];
        QCOMPARE(orderId.toVariant().toLongLong(), id);
        idAsText = idAsText || orderId.isString();
        modelAsText = modelAsText || reply.inner.value("model"_L1).isString();
        innerAsText = innerAsText || reply.raw.contains("\"{\\\"");
    }
    QCOMPARE(wrappers.size(), 2);
    QCOMPARE(inners.size(), 4);
    QCOMPARE(codes.size(), 2);
    QVERIFY(idAsText && modelAsText && innerAsText);
}

void TestJdidSimulator::valuesComeInPages()
{
    Practice practice;
    QSet<qint64> seen;
    for (int page = 1; page <= 3; ++page) {
        const QJsonValue model
            = practice
                  .call("jingdong.category.api.read.getAttrValuesByCatIdAndAttrId",
                      {{u"catId"_s, 7525}, {u"attrId"_s, 31005}, {u"currentPage"_s, page}, {u"pageSize"_s, 20}})
                  .model;
        QCOMPARE(model["totalCount"_L1].toInt(), 27);
        for (const QJsonValue &value : model["result"_L1].toArray())
            seen.insert(value["attributeValueId"_L1].toInteger());
        QCOMPARE(seen.size(), std::min(page * 20, 27));
    }
}

void TestJdidSimulator::productsComeInPages()
{
    Practice practice(57);
    QSet<qint64> seen;
    for (int page = 1;; ++page) {
        const QJsonValue model = practice.call(listProducts, {{u"page"_s, page}, {u"size"_s, 10}}).model;
        QCOMPARE(model["totalNum"_L1].toInt(), 57);
        const QJsonArray list = model["spuInfoVoList"_L1].toArray();
        if (list.isEmpty()) {
            QCOMPARE(page, 7);
            break;
        }
        for (const QJsonValue &spu : list)
            seen.insert(spu["spuId"_L1].toInteger());
    }
    QCOMPARE(seen.size(), 57);
}

void TestJdidSimulator::orderIdsComeInPages_data()
{
    QTest::addColumn<bool>("byRow");
    QTest::addColumn<QString>("sort");
    QTest::newRow("rows in steps of 20") << true << u""_s;
    QTest::newRow("pages of 50") << false << u""_s;
    QTest::newRow("pages, sorted by id") << false << u"id"_s;
}

void TestJdidSimulator::orderIdsComeInPages()
{
    QFETCH(bool, byRow);
    QFETCH(QString, sort);
    Practice practice(200);
    practice.option("order_sort", sort);
    QCOMPARE(practice.placeOrders(110).size(), 110);
    QList<qint64> seen;
    for (int page = 0;; ++page) {
        const QJsonObject place = byRow ? QJsonObject{{u"startRow"_s, QString::number(page * 20)}}
                                        : QJsonObject{{u"pageNo"_s, page + 1}, {u"pageSize"_s, 50}};
        const QJsonArray ids = practice.call(listOrders, place).model.toArray();
        for (const QJsonValue &id : ids)
            seen.append(id.toInteger());
        if (ids.size() < (byRow ? 20 : 50))
            break;
    }
    QCOMPARE(seen.size(), 110);
    QCOMPARE(QSet<qint64>(seen.begin(), seen.end()).size(), 110);
    QCOMPARE(std::is_sorted(seen.begin(), seen.end()), sort == "id"_L1);
    QVERIFY(seen.front() > qint64(std::numeric_limits<qint32>::max()));
}

void TestJdidSimulator::windowBounds_data()
{
    QTest::addColumn<QJsonObject>("window");
    QTest::addColumn<bool>("beginIncluded");
    QTest::addColumn<bool>("endIncluded");
    QTest::addColumn<int>("found"); // -1: refused
    const auto row = [](const char *title, const QString &begin, const QString &end, bool includesBegin,
                         bool includesEnd, int found) {
        for (const QString &field : {u"bookTime"_s, u"createdTime"_s}) {
            QJsonObject window{{field + u"Begin"_s, begin}};
            if (!end.isEmpty())
                window.insert(field + u"End"_s, end);
            QTest::addRow("%s, %s", title, qPrintable(field)) << window << includesBegin << includesEnd << found;
        }
    };
    const QString at = u"2022-06-22 15:12:56"_s; // when the order is booked
    row("begins with the order", at, u"2022-06-22 16:00:00"_s, true, true, 1);
    row("begins with the order, excluded", at, u"2022-06-22 16:00:00"_s, false, true, 0);
    row("ends with the order", u"2022-06-22 15:00:00"_s, at, true, true, 1);
    row("ends with the order, excluded", u"2022-06-22 15:00:00"_s, at, true, false, 0);
    row("a second too late", u"2022-06-22 15:12:57"_s, u"2022-06-23 00:00:00"_s, true, true, 0);
    row("without an end", at, {}, true, true, 1);
    row("upside down", u"2022-06-23 00:00:00"_s, at, true, true, -1);
    row("not a time", u"yesterday"_s, at, true, true, -1);
    row("with a T", u"2022-06-22T15:00:00"_s, at, true, true, -1);
    QTest::newRow("epoch number, as in the first generation")
        << QJsonObject{{u"bookTimeBegin"_s, noon - 1000}} << true << true << -1;
    QTest::newRow("another state") << QJsonObject{{u"orderStatus"_s, 2}} << true << true << 0;
    QTest::newRow("updated since") << QJsonObject{{u"orderStatus"_s, u"1"_s}, {u"updateTimeBegin"_s, at}} << true
                                   << true << 1;
}

void TestJdidSimulator::windowBounds()
{
    QFETCH(QJsonObject, window);
    QFETCH(bool, beginIncluded);
    QFETCH(bool, endIncluded);
    QFETCH(int, found);
    Practice practice;
    practice.option("window_begin_included", beginIncluded);
    practice.option("window_end_included", endIncluded);
    practice.placeOrders(1);
    const Read reply = practice.call(listOrders, window);
    QCOMPARE(reply.success, found >= 0);
    QCOMPARE(reply.model.toArray().size(), std::max(found, 0));
}

void TestJdidSimulator::productIsRefused_data()
{
    QTest::addColumn<bool>("ofSku");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *title, bool ofSku, const QString &field, const QJsonValue &value,
                         const QString &word) { QTest::newRow(title) << ofSku << field << value << word; };
    row("without a title", false, u"spuName"_s, {}, u"spuName"_s);
    row("title too long", false, u"spuName"_s, QString(201, u'a'), u"spuName"_s);
    row("unknown category", false, u"catId"_s, 1, u"catId"_s);
    row("category that is no leaf", false, u"catId"_s, 7501, u"last level"_s);
    row("unknown brand", false, u"brandId"_s, 1, u"brandId"_s);
    row("required attribute missing", false, u"commonAttributeIds"_s, u"31001:520001"_s, u"Gender"_s);
    row("value of another attribute", false, u"commonAttributeIds"_s, u"31001:520009"_s, u"no value"_s);
    row("attribute of another category", false, u"commonAttributeIds"_s, u"31001:520001;31002:520009;31007:520070"_s,
        u"attribute"_s);
    row("without a weight", false, u"weight"_s, {}, u"weight"_s);
    row("weight in words", false, u"weight"_s, u"300 g"_s, u"weight"_s);
    row("heavy but small", false, u"weight"_s, 21, u"piece"_s);
    row("size below zero", false, u"packLong"_s, -1, u"packLong"_s);
    row("without a seller SKU", true, u"sellerSkuId"_s, {}, u"sellerSkuId"_s);
    row("without a price", true, u"jdPrice"_s, {}, u"jdPrice"_s);
    row("price of nothing", true, u"jdPrice"_s, 0, u"jdPrice"_s);
    row("price with decimals", true, u"jdPrice"_s, 125000.5, u"jdPrice"_s);
    row("stock below zero", true, u"stock"_s, -1, u"stock"_s);
}

void TestJdidSimulator::productIsRefused()
{
    QFETCH(bool, ofSku);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, word);
    Practice practice(0);
    QJsonObject product = tShirt(u"SKU-1"_s);
    QJsonObject spu = product.value("spuInfo"_L1).toObject();
    QJsonObject sku = product.value("skuList"_L1).toArray().at(0).toObject();
    (ofSku ? sku : spu).insert(field, value);
    const Read reply = practice.call(addProduct, {{u"spuInfo"_s, spu}, {u"skuList"_s, QJsonArray{sku}}});
    QVERIFY(!reply.success);
    QVERIFY2(reply.message.contains(word), qPrintable(reply.message));
    QVERIFY(practice.ledger(u"spus"_s).toArray().isEmpty());
    QCOMPARE(practice.writes(addProduct), 0);
}

void TestJdidSimulator::lifeOfAProduct()
{
    Practice practice(0);
    const QJsonValue made = practice.call(addProduct, tShirt(u"SKU-1"_s)).model;
    const qint64 spuId = made["spuId"_L1].toInteger();
    const qint64 skuId = made["skuIdList"_L1][0]["skuId"_L1].toInteger();
    const QJsonObject spu{{u"spuId"_s, spuId}};
    const QJsonValue found = practice.call("jingdong.seller.product.getSkuInfoBySpuIdAndVenderId", spu).model;
    QCOMPARE(found[0]["sellerSkuId"_L1].toString(), u"SKU-1"_s);
    QCOMPARE(found[0]["skuId"_L1].toInteger(), skuId);

    QVERIFY(!practice.call(onShelf, spu).success);
    QVERIFY(practice.call(setImages, imageFor(spuId, 1, jpeg().toBase64())).success);
    practice.option("audit_shelves", false);
    QVERIFY(practice.call(submitAudit, spu).success);
    QVERIFY(!practice.call(submitAudit, spu).success);
    const auto auditStatus = [&] { return practice.call(readProducts, spu).model[0]["auditStatus"_L1].toInt(); };
    QCOMPARE(auditStatus(), 1);
    QCOMPARE(auditStatus(), 2);
    QCOMPARE(practice.call(readProducts, spu).model[0]["wareStatus"_L1].toInt(), 2);
    QVERIFY(practice.call(onShelf, spu).success);

    QVERIFY(practice.call(setPrice, {{u"spuId"_s, spuId}, {u"skuId"_s, skuId}, {u"jdPrice"_s, u"99000"_s}}).success);
    QVERIFY(!practice.call(setPrice, {{u"spuId"_s, spuId + 1}, {u"skuId"_s, skuId}, {u"jdPrice"_s, 1}}).success);
    const QJsonValue sku
        = practice.call("jingdong.seller.product.sku.read.getSkuBySkuIds", {{u"skuId"_s, skuId}}).model;
    QCOMPARE(sku[0]["jdPrice"_L1].toInt(), 99000);
    QCOMPARE(practice.ledger(u"skus"_s)[0]["priceWrites"_L1].toInt(), 1);

    const QByteArray erase = "jingdong.seller.product.api.write.delSpu";
    QVERIFY(!practice.call(erase, spu).success);
    QVERIFY(practice.call("jingdong.seller.product.api.write.offShelf", spu).success);
    QVERIFY(practice.call(erase, spu).success);
    QCOMPARE(practice.ledger(u"spus"_s)[0]["wareStatus"_L1].toInt(), 4);
    QVERIFY(!practice.call(submitAudit, spu).success);
    QCOMPARE(practice.writes(addProduct), 1);
    QCOMPARE(practice.writes(setImages), 1);
    QCOMPARE(practice.writes(submitAudit), 1);
    QCOMPARE(practice.writes(setPrice), 1);
}

void TestJdidSimulator::auditMayFail_data()
{
    QTest::addColumn<bool>("withImage");
    QTest::addColumn<QJsonObject>("decision");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("wareStatus");
    QTest::addColumn<QString>("reason");
    const QJsonObject decision{
        {u"action"_s, u"decide_audit"_s}, {u"sku"_s, u"SKU-1"_s}, {u"pass"_s, false}, {u"reason"_s, u"foto buram"_s}};
    const QJsonObject punishment{{u"action"_s, u"punish"_s}, {u"sku"_s, u"SKU-1"_s}};
    QTest::newRow("passes, and is on the shelf") << true << QJsonObject() << 2 << 1 << QString();
    QTest::newRow("has no main image") << false << QJsonObject() << 3 << 2 << u"image"_s;
    QTest::newRow("somebody decides") << true << decision << 3 << 2 << u"foto buram"_s;
    QTest::newRow("punished while in audit") << true << punishment << 2 << 3 << QString();
}

void TestJdidSimulator::auditMayFail()
{
    QFETCH(bool, withImage);
    QFETCH(QJsonObject, decision);
    QFETCH(int, status);
    QFETCH(int, wareStatus);
    QFETCH(QString, reason);
    Practice practice(0);
    const QJsonValue made = practice.call(addProduct, tShirt(u"SKU-1"_s)).model;
    const QJsonObject spu{{u"spuId"_s, made["spuId"_L1]}};
    if (withImage)
        practice.call(setImages, imageFor(made["spuId"_L1].toInteger(), 1, jpeg().toBase64()));
    practice.call(submitAudit, spu);
    if (!decision.isEmpty())
        QVERIFY(practice.control(decision).value("ok"_L1).toBool());
    practice.call(readProducts, spu);
    const QJsonValue read = practice.call(readProducts, spu).model[0];
    QCOMPARE(read["auditStatus"_L1].toInt(), status);
    QCOMPARE(read["wareStatus"_L1].toInt(), wareStatus);
    QVERIFY(read["auditReason"_L1].toString().contains(reason));
}

void TestJdidSimulator::imageIsRefused_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QByteArray>("base64");
    QTest::newRow("a seventh") << 7 << jpeg().toBase64();
    QTest::newRow("place 0") << 0 << jpeg().toBase64();
    QTest::newRow("not Base64") << 1 << QByteArray("{}###");
    QTest::newRow("an HTML page") << 1 << QByteArray("<html></html>").toBase64();
}

void TestJdidSimulator::imageIsRefused()
{
    QFETCH(int, order);
    QFETCH(QByteArray, base64);
    Practice practice(0);
    const qint64 spuId = practice.call(addProduct, tShirt(u"SKU-1"_s)).model["spuId"_L1].toInteger();
    QVERIFY(!practice.call(setImages, imageFor(spuId, order, base64)).success);
    QCOMPARE(practice.ledger(u"spus"_s)[0]["images"_L1].toInt(), 0);
}

void TestJdidSimulator::sameSellerSkuTwiceIsCounted()
{
    Practice practice(0);
    QVERIFY(practice.call(addProduct, tShirt(u"SKU-1"_s)).success);
    QVERIFY(practice.call(addProduct, tShirt(u"SKU-1"_s)).success);
    QCOMPARE(practice.ledger(u"created"_s).toObject(), QJsonObject({{u"SKU-1"_s, 2}}));
    QCOMPARE(practice.writes(addProduct), 2);
}

void TestJdidSimulator::stockAnswersForEachSku()
{
    Practice practice(3);
    const qint64 id = practice.ledger(u"skus"_s)[0]["skuId"_L1].toInteger();
    const QJsonArray list{QJsonObject{{u"skuId"_s, id}, {u"realNum"_s, 41}},
        QJsonObject{{u"skuId"_s, id + 1}, {u"realNum"_s, -1}}, QJsonObject{{u"skuId"_s, 1}, {u"realNum"_s, 5}}};
    const Read reply = practice.call(setStock, {{u"wareStockUpdateListStr"_s, list}});
    QVERIFY(reply.success);
    QVERIFY(reply.model[QString::number(id)]["success"_L1].toBool());
    QVERIFY(!reply.model[QString::number(id + 1)]["success"_L1].toBool(true));
    QVERIFY(!reply.model[u"1"_s]["success"_L1].toBool(true));
    QCOMPARE(practice.stockOf(id), 41);
    QCOMPARE(practice.writes(setStock), 1);

    const QString asText = QString::fromUtf8(QJsonDocument(QJsonArray{list.at(1)}).toJson());
    QVERIFY(practice.call(setStock, {{u"wareStockUpdateListStr"_s, asText}}).success);
    QCOMPARE(practice.writes(setStock), 1); // nothing was changed
}

void TestJdidSimulator::ordersAddUp()
{
    Practice practice(100);
    int discounted = 0;
    for (const QJsonValue &id : practice.placeOrders(150, 5)) {
        const QJsonObject order = practice.order(id.toInteger());
        qint64 goods = 0;
        qint64 promotion = 0;
        qint64 coupon = 0;
        qint64 fullCut = 0;
        int count = 0;
        const QJsonArray lines = order.value("orderSkuinfos"_L1).toArray();
        QVERIFY(lines.size() >= 1 && lines.size() <= 3);
        for (const QJsonValue &line : lines) {
            goods += line["jdPrice"_L1].toInteger() * line["skuNumber"_L1].toInt();
            promotion += line["promotionAmount"_L1].toInteger();
            coupon += line["couponAmount"_L1].toInteger();
            fullCut += line["fullCutAmount"_L1].toInteger();
            count += line["skuNumber"_L1].toInt();
            QVERIFY(line["popSkuId"_L1].toString().startsWith("JD-"_L1));
        }
        const qint64 freight = order.value("freightAmount"_L1).toInteger();
        QCOMPARE(order.value("totalPrice"_L1).toInteger(), goods);
        QCOMPARE(order.value("promotionAmount"_L1).toInteger(), promotion);
        QCOMPARE(order.value("sellerSubsidy"_L1).toInteger(), promotion + fullCut);
        QCOMPARE(order.value("jdSubsidy"_L1).toInteger(), coupon);
        QCOMPARE(order.value("paySubtotal"_L1).toInteger(), goods - promotion - coupon - fullCut + freight);
        QCOMPARE(order.value("orderSkuNum"_L1).toInt(), count);
        QCOMPARE(order.value("orderState"_L1).toInt(), 1);
        discounted += promotion + coupon + fullCut > 0 ? 1 : 0;
    }
    QVERIFY(discounted > 20);
    for (const QJsonValue &sku : practice.ledger(u"skus"_s).toArray())
        QVERIFY(sku["stock"_L1].toInteger() >= 0);
}

void TestJdidSimulator::cancelBringsStockBackOnce()
{
    Practice practice(0);
    practice.control({{u"action"_s, u"add_products"_s},
        {u"products"_s, QJsonArray{QJsonObject{{u"sku"_s, u"TEH-1"_s}, {u"stock"_s, 3}}}}});
    const qint64 skuId = practice.ledger(u"skus"_s)[0]["skuId"_L1].toInteger();
    const QJsonArray ids = practice.placeOrders(9, 1, {{u"skus"_s, QJsonArray{u"TEH-1"_s, u"NOT-HERE"_s}}});
    QVERIFY(!ids.isEmpty() && ids.size() <= 3);
    QCOMPARE(practice.stockOf(skuId), 0);
    const qint64 quantity = practice.order(ids.at(0).toInteger()).value("orderSkuNum"_L1).toInteger();
    for (const int state : {3, 5, 5}) {
        practice.control({{u"action"_s, u"cancel_order"_s}, {u"id"_s, ids.at(0)}, {u"state"_s, state}});
        QCOMPARE(practice.order(ids.at(0).toInteger()).value("orderState"_L1).toInt(), state);
        QCOMPARE(practice.stockOf(skuId), state == 3 ? 0 : quantity);
    }
}

void TestJdidSimulator::labelAndHandOver()
{
    Practice practice;
    const qint64 id = practice.placeOrders(1).at(0).toInteger();
    const QJsonObject label{{u"printType"_s, 1}, {u"printNum"_s, 1}, {u"orderId"_s, QString::number(id)}};
    QVERIFY(!practice.call(sendGoods, {{u"orderId"_s, id}}).success);
    const QJsonValue first = practice.call(printOrder, label).model;
    const QByteArray pdf = QByteArray::fromBase64(first["content"_L1].toString().toLatin1());
    QVERIFY(pdf.startsWith("%PDF-1.4\n"));
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').front().toLongLong();
    QVERIFY(pdf.mid(table).startsWith("xref\n0 6\n"));
    for (int object = 1; object <= 5; ++object) {
        const qsizetype at = pdf.mid(table + 9 + 20 * object, 10).toLongLong();
        QVERIFY(pdf.mid(at).startsWith(QByteArray::number(object) + " 0 obj\n"));
    }
    const QString waybill = first["expressNo"_L1].toString();
    QVERIFY(pdf.contains(waybill.toLatin1()));
    QCOMPARE(practice.order(id).value("orderState"_L1).toInt(), 7);
    QCOMPARE(practice.call(printOrder, label).model["expressNo"_L1].toString(), waybill);

    QVERIFY(!practice.call(sendGoods, {{u"orderId"_s, id}, {u"expressNo"_s, u"JX1"_s}}).success);
    QVERIFY(practice.call(sendGoods, {{u"orderId"_s, id}, {u"expressNo"_s, waybill}}).success);
    QVERIFY(!practice.call(sendGoods, {{u"orderId"_s, id}}).success);
    const QJsonValue held = practice.ledger(u"orders"_s)[0];
    QCOMPARE(held["state"_L1].toInt(), 2);
    QCOMPARE(held["printed"_L1].toInt(), 2);
    QCOMPARE(held["sent"_L1].toInt(), 1);
    QVERIFY(held["shipped"_L1].toBool());
}

void TestJdidSimulator::handOverIsRefused_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("cancel asked for") << 3;
    QTest::newRow("refusal asked for") << 4;
    QTest::newRow("cancelled") << 5;
    QTest::newRow("completed") << 6;
    QTest::newRow("a state that is in no list") << 99;
}

void TestJdidSimulator::handOverIsRefused()
{
    QFETCH(int, state);
    Practice practice;
    const QJsonValue id = practice.placeOrders(1).at(0);
    practice.control(
        {{u"action"_s, state == 99 ? u"unknown_status"_s : u"order_state"_s}, {u"id"_s, id}, {u"state"_s, state}});
    QCOMPARE(practice.order(id.toInteger()).value("orderState"_L1).toInt(), state);
    QVERIFY(!practice.call(printOrder, {{u"orderId"_s, id}}).success);
    practice.option("send_needs_print", false);
    QVERIFY(!practice.call(sendGoods, {{u"orderId"_s, id}}).success);
    QCOMPARE(practice.writes(sendGoods), 0);
}

void TestJdidSimulator::tokensRotate()
{
    Practice practice;
    const QJsonObject before = practice.platform.credentials();
    const auto refresh = [&](const QJsonObject &known) {
        const QByteArray query = encoded({{"app_key", known.value("app_key"_L1).toString().toLatin1()},
            {"app_secret", practice.secret()}, {"grant_type", "refresh_token"},
            {"refresh_token", known.value("refresh_token"_L1).toString().toLatin1()}});
        const HttpAnswer answer = practice.platform.handle(getRequest("/oauth2/refresh_token", query));
        return QJsonDocument::fromJson(answer.body).object();
    };
    practice.control({{u"action"_s, u"expire_token"_s}});
    QCOMPARE(practice.call(listOrders).gatewayCode, u"19"_s);
    const QJsonObject pair = refresh(before);
    QCOMPARE(pair.value("code"_L1).toInt(), 0);
    QCOMPARE(pair.value("time"_L1).toInteger(), noon);
    QCOMPARE(pair.value("access_token"_L1), practice.platform.credentials().value("access_token"_L1));
    QVERIFY(pair.value("refresh_token"_L1) != before.value("refresh_token"_L1));
    QVERIFY(practice.call(listOrders).success);
    QVERIFY(refresh(before).value("code"_L1).toInt() != 0);
    practice.control({{u"action"_s, u"revoke_refresh"_s}});
    QVERIFY(refresh(practice.platform.credentials()).value("code"_L1).toInt() != 0);
    practice.now += 86'400'000; // the timestamp of the calls is older, too
    practice.option("timestamp_tolerance", 100'000);
    QCOMPARE(practice.call(listOrders).gatewayCode, u"19"_s);
}

void TestJdidSimulator::troubleIsNotExecuted()
{
    Practice practice(0, {.serverError = 0.3, .throttled = 0.1});
    int executed = 0;
    int throttled = 0;
    QSet<int> statuses;
    for (int i = 0; i < 200; ++i) {
        Parameters parameters = practice.parameters(addProduct, tShirt(u"SKU-%1"_s.arg(i)));
        practice.sign(parameters);
        const HttpAnswer answer = practice.platform.handle(getRequest("/routerjson", encoded(parameters)));
        const Read reply = read(answer.body);
        executed += reply.success ? 1 : 0;
        throttled += reply.gatewayCode == "2"_L1 ? 1 : 0;
        statuses.insert(answer.status);
        if (answer.status == 200 && answer.contentType.startsWith("text/html"))
            statuses.insert(1);
        if (answer.status == 200 && answer.body.isEmpty())
            statuses.insert(2);
    }
    QCOMPARE(statuses, QSet<int>({1, 2, 200, 500, 502, 503}));
    QCOMPARE(practice.ledger(u"throttled"_s).toInt(), throttled);
    QCOMPARE(practice.ledger(u"spoiled"_s).toInt(), 200 - executed - throttled);
    QCOMPARE(practice.writes(addProduct), executed);
    QCOMPARE(practice.ledger(u"created"_s).toObject().size(), executed);
    QCOMPARE(practice.ledger(u"requests"_s).toObject().value(QLatin1String(addProduct)).toInt(), 200);
}

void TestJdidSimulator::orderedTrouble()
{
    Practice practice(0);
    practice.control({{u"action"_s, u"fault_next"_s}, {u"kind"_s, u"html"_s}, {u"executed"_s, true},
        {u"method"_s, QLatin1String(addProduct)}});
    practice.control({{u"action"_s, u"fault_next"_s}, {u"kind"_s, u"throttled"_s}, {u"count"_s, 2}});
    QCOMPARE(practice.call(listOrders).gatewayCode, u"2"_s);
    QVERIFY(practice.call(addProduct, tShirt(u"SKU-1"_s)).raw.startsWith("<!DOCTYPE"));
    QCOMPARE(practice.writes(addProduct), 1);
    QCOMPARE(practice.call(addProduct, tShirt(u"SKU-2"_s)).gatewayCode, u"2"_s);
    QVERIFY(practice.call(addProduct, tShirt(u"SKU-2"_s)).success);
    QCOMPARE(practice.writes(addProduct), 2);
}

void TestJdidSimulator::overTheWire()
{
    const std::unique_ptr<Simulator> simulator = make_jdid(shopOf(5));
    QVERIFY2(simulator->start(), qPrintable(simulator->error()));
    QCOMPARE(simulator->kind(), u"jdid"_s);
    Caller control(simulator->controlUrl());
    const auto act = [&](const QByteArray &action) {
        return control.call("POST", "/_sim/control", {{"Content-Type", "application/json"}}, action).status;
    };
    const QByteArray target = "/routerjson?" + encoded(account(*simulator));

    Caller client(simulator->url());
    QVERIFY(read(client.call("GET", target).body).success);
    QVERIFY(read(client.call("POST", target).body).success);
    QCOMPARE(act(R"({"action":"lose_next"})"), 200);
    QCOMPARE(Caller(simulator->url()).call("GET", target).status, 0);
    QCOMPARE(act(R"({"action":"go_down"})"), 200);
    QCOMPARE(Caller(simulator->url()).call("GET", target).status, 0);
    QCOMPARE(act(R"({"action":"go_up"})"), 200);
    QCOMPARE(Caller(simulator->url()).call("GET", target).status, 200);
    QCOMPARE(act(R"({"action":"set_faults","spec":"5xx=1"})"), 200);
    QVERIFY(!read(Caller(simulator->url()).call("GET", target).body).success);
    QCOMPARE(act(R"({"action":"set_faults","spec":"often"})"), 400);
    QCOMPARE(act(R"({"action":"dance"})"), 400);
    const QByteArray books = control.call("GET", "/_sim/ledger?parts=requests,spoiled").body;
    const QJsonObject ledger = QJsonDocument::fromJson(books).object();
    QCOMPARE(ledger.value("requests"_L1)["jingdong.seller.getAccountByPin"_L1].toInt(), 5);
    QCOMPARE(ledger.value("spoiled"_L1).toInt(), 1);
}

void TestJdidSimulator::longPayloadsGoIntoTheBody()
{
    const std::unique_ptr<Simulator> simulator = make_jdid(shopOf(0));
    QVERIFY2(simulator->start(), qPrintable(simulator->error()));
    Caller client(simulator->url());
    const QByteArray payload = "{\"picture\":\"" + QByteArray(900'000, 'A') + "\"}";
    Parameters parameters = account(*simulator, {{"360buy_param_json", payload}});
    QCOMPARE(client.call("GET", "/routerjson?" + encoded(parameters).left(9000)).status, 414);

    put(parameters, "360buy_param_json", {});
    const QByteArray target = "/routerjson?" + encoded(parameters);
    Caller other(simulator->url());
    const QByteArray multipart
        = "--cut\r\nContent-Disposition: form-data; name=\"360buy_param_json\"\r\n\r\n" + payload + "\r\n--cut--\r\n";
    const Caller::Headers form{{"Content-Type", "multipart/form-data; boundary=cut"}};
    QVERIFY(read(other.call("POST", target, form, multipart).body).success);
    const Caller::Headers plain{{"Content-Type", "application/x-www-form-urlencoded"}};
    QVERIFY(read(other.call("POST", target, plain, encoded({{"360buy_param_json", payload}})).body).success);
}

QTEST_GUILESS_MAIN(TestJdidSimulator)
#include "test_jdid_simulator.moc"
