// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/site.h"

#include "connectors/woocommerce/sim/outage.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/picture.h"
#include "connectors/woocommerce/sim/reply_writer.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

HttpAnswer themePage(int status, const Shop &shop)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=UTF-8";
    const QByteArray title = status == 404 ? "Page not found" : "Welcome";
    answer.body = "<!DOCTYPE html><html lang=\"en-AU\"><head><title>" + title + " &#8211; " + shop.name.toUtf8()
        + "</title></head><body><h1>" + title + "</h1></body></html>";
    return answer;
}

HttpAnswer pictureAnswer(const QString &path)
{
    HttpAnswer answer;
    answer.contentType = "image/png";
    answer.body = picture(path.toUtf8());
    return answer;
}

/// The API of before 2.6 is gone.
HttpAnswer oldApi()
{
    HttpAnswer answer;
    answer.status = 404;
    answer.body
        = R"({"errors":{"code":"woocommerce_api_disabled","message":"The WooCommerce API is disabled on this site"}})";
    return answer;
}

HttpAnswer refused(const Shop &shop, const Failure &failure)
{
    HttpAnswer answer = failure.answer();
    addSiteHeaders(answer, shop);
    return answer;
}

} // namespace

Site::Site(Shop shop, const Faults &faults, bool tls)
    : m_shop(std::move(shop))
    , m_dice(faults)
    , m_tls(tls)
{
}

HttpAnswer Site::answer(const HttpRequest &request)
{
    if (auto spoilt = spoiled())
        return *spoilt;
    const HttpRequest read = withReadStock(request);
    const std::lock_guard lock(m_mutex);
    if (m_outage != Outage::None)
        return outageAnswer(m_outage, m_retryAfter);
    HttpAnswer answer = served(read);
    if (m_noiseLeft > 0 && answer.status == 200 && answer.contentType.startsWith("application/json")) {
        --m_noiseLeft;
        answer.body.prepend(m_noise);
    }
    return answer;
}

/// By chance: an error of the host or of PHP before anything is done, or just a slow answer.
std::optional<HttpAnswer> Site::spoiled()
{
    const ContentFault fault = m_dice.roll();
    if (fault.kind == ContentFault::Kind::None)
        return std::nullopt;
    if (fault.kind != ContentFault::Kind::Slow)
        return faultAnswer(fault);
    std::this_thread::sleep_for(std::chrono::milliseconds(fault.milliseconds));
    return std::nullopt;
}

/// `inventory_delta` is not atomic in the shop: it reads the count, and other requests come in between. The count
/// read here goes along in the body.
HttpRequest Site::withReadStock(HttpRequest request)
{
    static const QRegularExpression item(uR"(/(\d+)/?$)"_s);
    const auto match = item.match(QString::fromUtf8(request.path));
    if (!match.hasMatch() || !request.body.contains("\"inventory_delta\""))
        return request;
    QJsonObject body = QJsonDocument::fromJson(request.body).object();
    {
        const std::lock_guard lock(m_mutex);
        const Product *product = m_shop.products.find(match.captured(1).toInt());
        if (!product)
            return request;
        body.insert("inventory_base"_L1, product->stock);
    }
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return request;
}

HttpAnswer Site::served(const HttpRequest &request)
{
    QString path = QUrl::fromPercentEncoding(request.path);
    if (path.startsWith("/index.php"_L1))
        path.remove(0, 10);
    if (path == "/wp-json"_L1 || path.startsWith("/wp-json/"_L1))
        return rest(request, path.mid(9));
    if (path.startsWith("/wc-api/"_L1))
        return oldApi();
    if (path.startsWith("/wp-content/uploads/"_L1))
        return pictureAnswer(path);
    const QString route = QString::fromUtf8(request.parameter("rest_route"));
    if (path == "/"_L1 && !route.isEmpty())
        return rest(request, u"?"_s + route.mid(1)); // finds the route, but keys are not looked at
    return themePage(path == "/"_L1 || path.isEmpty() ? 200 : 404, m_shop);
}

HttpAnswer Site::rest(const HttpRequest &request, const QString &path)
{
    const bool blind = path.startsWith(u'?');
    QString route = blind ? path.mid(1) : path;
    if (route.endsWith(u'/'))
        route.chop(1);
    if (route.isEmpty())
        return index(request);
    static const QRegularExpression versions(u"^wc/v[23]/"_s);
    const bool wc = route.startsWith("wc/"_L1) || route.startsWith("wc-"_L1);
    const Visitor visitor = blind ? Visitor{} : m_gate.admit(m_shop, request, m_tls, wc);
    if (route == "wp/v2/media"_L1)
        return media(request, visitor);
    if (const auto match = versions.match(route); match.hasMatch())
        return m_api.handle(m_shop, request, route.mid(match.capturedLength()), visitor);
    return refused(m_shop, {404, "rest_no_route", u"No route was found matching the URL and request method."_s});
}

/// WordPress' own way to send the bytes of a picture; knows application passwords only.
HttpAnswer Site::media(const HttpRequest &request, const Visitor &visitor)
{
    if (request.method != "POST" || !visitor.known || visitor.refusal)
        return refused(
            m_shop, {401, "rest_cannot_create", u"Sorry, you are not allowed to create posts as this user."_s});
    static const QRegularExpression fileName(uR"re(filename="?([^";]+))re"_s);
    const QString disposition = QString::fromUtf8(request.header("Content-Disposition"));
    const QString name = fileName.match(disposition).captured(1);
    if (name.isEmpty() && request.parts.empty())
        return refused(m_shop, {400, "rest_upload_no_data", u"No data supplied."_s});
    const MediaItem &item = m_shop.addImage(u"http://upload/"_s + (name.isEmpty() ? u"upload.png"_s : name), {}, {});
    JsonOut out;
    out.add("id", item.id).add("slug", item.name).add("media_type", "image");
    HttpAnswer answer;
    answer.status = 201;
    answer.body = out.add("source_url", m_shop.imageUrl(item)).text();
    addSiteHeaders(answer, m_shop);
    return answer;
}

/// The probe: who this is, and what it can do.
HttpAnswer Site::index(const HttpRequest &request) const
{
    const int offset = m_shop.zone.offsetAt(m_shop.now());
    const QJsonArray namespaces{"oembed/1.0"_L1, "wc/store"_L1, "wc/v1"_L1, "wc/v2"_L1, "wc/v3"_L1, "wp/v2"_L1};
    JsonOut out;
    out.add("name", m_shop.name).add("description", "").add("url", m_shop.home).add("home", m_shop.home);
    out.raw("gmt_offset", encoded(offset / 3600.0)).add("timezone_string", QString::fromLatin1(m_shop.zone.id()));
    out.add("namespaces", namespaces).raw("authentication", "[]").raw("routes", "[]");
    Call call;
    call.query = asJson(phpParameters(request.query));
    return written(m_shop, request, call, Reply{200, out.raw("_links", "[]")});
}

void Site::with(const std::function<void(Shop &)> &work)
{
    const std::lock_guard lock(m_mutex);
    work(m_shop);
}

void Site::setOutage(Outage outage, int retryAfter)
{
    const std::lock_guard lock(m_mutex);
    m_outage = outage;
    m_retryAfter = retryAfter;
}

void Site::printNoise(int count, const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    m_noiseLeft = count;
    m_noise = text;
}

} // namespace sim::woo
