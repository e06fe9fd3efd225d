// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/conversation.h"

using namespace sampan;
using namespace sampan::test;
using enum AnswerClass;

namespace {
Verdict judged(int status, const QByteArray &body, const NameValues &headers = {}, const char *step = "list")
{
    Request request;
    request.step = QLatin1StringView(step);
    return connector().judge(request, {status, headers, body});
}

QByteArray page(const char *title)
{
    return QByteArray("<!DOCTYPE html>\n<html><head><title>") + title
        + "</title></head><body><p>Hello</p></body></html>";
}
} // namespace

class TestJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<AnswerClass>("kind");
        QTest::addColumn<QString>("words"); ///< that the sentence holds
        const auto row = [](const char *name, int status, const QByteArray &body, AnswerClass kind, const char *words) {
            QTest::addRow("%s", name) << status << body << kind << QString::fromUtf8(words);
        };
        const char auth[] = "woocommerce_rest_authentication_error";
        row("good", 200, "[]", Success, "");
        row("created", 201, "{\"id\":5}", Success, "");
        row("nobody", 401, errorBody("woocommerce_rest_cannot_view", "Sorry, you cannot list resources.", 401),
            AuthRevoked, "typo");
        row("wrong secret", 401, errorBody(auth, "Consumer secret is invalid.", 401), AuthRevoked,
            "Consumer secret is invalid");
        row("wrong key, in German", 401, errorBody(auth, "Consumer-Key ist ungültig.", 401), AuthRevoked, "ungültig");
        row("wrong signature", 401, errorBody(auth, "Invalid signature - provided signature does not match.", 401),
            AuthRevoked, "key or secret");
        row("clock", 401, errorBody(auth, "Invalid timestamp.", 401), Clock, "clock");
        row("the same request twice", 401, errorBody(auth, "Invalid nonce - nonce has already been used.", 401),
            Transient, "twice");
        row("key that may only read", 401,
            errorBody(auth, "The API key provided does not have write permissions.", 401), Permission, "Read/Write");
        row("parameters stripped", 401,
            errorBody("woocommerce_rest_authentication_missing_parameter", "Missing OAuth parameter oauth_nonce", 401),
            AuthRevoked, "removes");
        row("user without rights", 403,
            errorBody("woocommerce_rest_cannot_create", "Sorry, you are not allowed to create resources.", 403),
            Permission, "shop manager");
        row("no such order, read", 404, errorBody("woocommerce_rest_shop_order_invalid_id", "Invalid ID.", 404),
            NotFound, "no such order");
        row("no such order, written", 400, errorBody("woocommerce_rest_shop_order_invalid_id", "ID is invalid.", 400),
            NotFound, "no such order");
        row("no such product", 404, errorBody("woocommerce_rest_product_invalid_id", "Invalid ID.", 404), NotFound,
            "no such product");
        row("variation where a product belongs", 404,
            errorBody("woocommerce_rest_invalid_product_id",
                "To manipulate product variations you should use the "
                "/products/&lt;product_id&gt;/variations/&lt;id&gt; endpoint.",
                404),
            Invalid, "variation");
        row("in the bin already", 410,
            errorBody("woocommerce_rest_already_trashed", "The Order has already been deleted.", 410), NotFound, "bin");
        row("WooCommerce switched off", 404,
            errorBody("rest_no_route", "No route was found matching the URL and request method.", 404), Transient,
            "switched off");
        row("SKU taken", 400,
            "{\"code\":\"product_invalid_sku\",\"message\":\"Invalid or duplicated "
            "SKU.\",\"data\":{\"status\":400,\"resource_id\":77,\"unique_sku\":\"T-1-1\"}}",
            Duplicate, "77");
        row("barcode taken", 400,
            "{\"code\":\"product_invalid_global_unique_id\",\"message\":\"Duplicated.\",\"data\":{\"status\":400,"
            "\"resource_id\":78}}",
            Duplicate, "78");
        row("parameters named", 400,
            "{\"code\":\"rest_invalid_param\",\"message\":\"Invalid parameter(s): "
            "status\",\"data\":{\"status\":400,\"params\":{\"status\":\"status is not one of "
            "pending.\"},\"details\":null}}",
            Invalid, "status is not one of");
        row("parameters missing", 400,
            "{\"code\":\"rest_missing_callback_param\",\"message\":\"Missing parameter(s): "
            "note\",\"data\":{\"status\":400,\"params\":[\"note\"]}}",
            Invalid, "note");
        row("broken JSON of ours", 400, errorBody("rest_invalid_json", "Invalid JSON body passed.", 400), Invalid,
            "Invalid JSON");
        row("coupon", 400,
            errorBody("woocommerce_rest_invalid_coupon", "Coupon &quot;x&quot; does <b>not</b> exist.", 400), Invalid,
            "Coupon \"x\" does not exist.");
        row("too many rows", 413,
            errorBody("woocommerce_rest_request_entity_too_large", "Unable to accept more than 100 items.", 413),
            Invalid, "fewer");
        row("refund refused with 500", 500,
            "{\"code\":\"woocommerce_rest_cannot_create_order_refund\",\"message\":\"Invalid refund "
            "amount.\",\"data\":500}",
            Invalid, "Invalid refund amount");
        row("bin not supported", 501,
            errorBody("woocommerce_rest_trash_not_supported", "Webhooks do not support trashing.", 501), Invalid,
            "trashing");
        row("PHP error", 500,
            "{\"code\":\"internal_server_error\",\"message\":\"<p>There has been a critical error on this "
            "website.</p>\",\"data\":{\"status\":500},\"additional_errors\":[]}",
            Transient, "PHP error");
        row("database down", 500, errorBody("wp_die", "Error establishing a database connection", 500), Transient,
            "database");
        row("maintenance", 503, errorBody("wp_die", "Briefly unavailable for scheduled maintenance.", 503), Transient,
            "maintenance");
        row("error in a 200", 200, errorBody("woocommerce_rest_cannot_view", "Sorry.", 403), Permission, "rights");
        row("dead PHP", 502, page("502 Bad Gateway"), Transient, "502 Bad Gateway");
        row("timeout of the gateway", 504, "", Transient, "504");
        row("slow down, HTML", 429, page("Too Many Requests"), Throttled, "slow down");
        row("host's limit reached", 508, page("Resource Limit Is Reached"), Throttled, "508");
        row("firewall", 403, page("Access denied | Wordfence"), Permission, "Wordfence");
        row("unnamed firewall", 406, page("Not Acceptable!"), Permission, "firewall");
        row("server's own password", 401, page("401 Unauthorized"), AuthRevoked, "password");
        row("login page for JSON", 200, page("Log In &lsaquo; Lotus Tea"), Unparseable, "Log In ‹ Lotus Tea");
        row("page not found", 404, page("Page not found"), Unparseable, "permalinks");
        row("empty", 200, "", Unparseable, "empty");
        row("cut", 200, "[{\"id\":1,\"name\":\"Te", Unparseable, "");
        row("noise before JSON", 200,
            "<br />\n<b>Notice</b>: Undefined index [core] in {main} on line <b>3</b><br />\n[{\"id\":1}]", Success,
            "");
        row("no error after all", 200, "{\"code\":\"SUMMER\",\"amount\":\"5.00\"}", Success, "");
    }
    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(AnswerClass, kind);
        QFETCH(QString, words);
        const Verdict verdict = judged(status, body);
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(verdict.what.isEmpty(), kind == Success);
        QVERIFY2(verdict.what.english().contains(words), qPrintable(verdict.what.english()));
        QVERIFY2(!verdict.what.english().contains(u'<') && !verdict.what.english().contains(u'%'),
            qPrintable(verdict.what.english()));
    }

    void redirects()
    {
        const Verdict moved = judged(301, "", {{u"Location"_s, u"https://www.lotus.example/wp-json/?_fields=name"_s}});
        QCOMPARE(moved.kind, Invalid);
        QVERIFY(moved.what.english().contains(u"https://www.lotus.example."));
        const Verdict login
            = judged(302, "", {{u"location"_s, u"https://lotus.example/wp-login.php?redirect_to=%2F"_s}});
        QCOMPARE(login.kind, Permission);
    }

    void howLongToWait()
    {
        QCOMPARE(judged(503, errorBody("wp_die", "Maintenance", 503), {{u"Retry-After"_s, u"600"_s}}).retryAfter,
            Milliseconds(600000));
        const NameValues dated{
            {u"Date"_s, u"Tue, 24 Nov 2026 06:30:00 GMT"_s}, {u"Retry-After"_s, u"Tue, 24 Nov 2026 06:31:30 GMT"_s}};
        QCOMPARE(judged(429, "{}", dated).retryAfter, Milliseconds(90000));
        QCOMPARE(judged(403, page("Blocked"), {{u"Retry-After"_s, u"30"_s}}).kind, Throttled);
        QVERIFY(!judged(429, "", {{u"Retry-After"_s, u"soon"_s}}).retryAfter);
    }

    void whoLooksForTheShopIsAnsweredForGood()
    {
        QCOMPARE(judged(404, page("Page not found"), {}, "probe").kind, NotFound);
        QCOMPARE(judged(200, page("Welcome"), {}, "probe").kind, NotFound);
        QCOMPARE(judged(404, errorBody("rest_no_route", "No route", 404), {}, "probe variations").kind, NotFound);
        QCOMPARE(judged(502, page("Bad Gateway"), {}, "probe").kind, Transient);
    }
};

QTEST_APPLESS_MAIN(TestJudge)
#include "test_judge.moc"
