// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/reply.h"

#include "connectors/woocommerce/text.h"

namespace sampan::woocommerce {

namespace {
constexpr int mostCandidates = 40; // "Notice: [core] …" has brackets of its own; a web page has thousands

bool isContainer(const JsonDocument &document)
{
    return document.root().isObject() || document.root().isArray();
}

bool isWebPage(const QByteArray &body)
{
    const QByteArray start = body.left(200).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html");
}

qsizetype nextOpening(const QByteArray &body, qsizetype from)
{
    const qsizetype list = body.indexOf('[', from);
    const qsizetype object = body.indexOf('{', from);
    if (list < 0 || object < 0)
        return std::max(list, object);
    return std::min(list, object);
}
} // namespace

Reply::Reply(JsonDocument document, QString noise)
    : m_document(std::move(document))
    , m_noise(std::move(noise))
{
}

Result<Reply> Reply::read(const QByteArray &bytes)
{
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    Result<JsonDocument> whole = JsonDocument::parse(body);
    if (whole && isContainer(*whole))
        return Reply(std::move(*whole), {});
    qsizetype from = isWebPage(body) ? -1 : nextOpening(body, 0);
    for (int i = 0; from >= 0 && i < mostCandidates; ++i, from = nextOpening(body, from + 1)) {
        const qsizetype to = body.lastIndexOf(body[from] == '[' ? ']' : '}');
        if (to <= from)
            continue;
        Result<JsonDocument> part = JsonDocument::parse(body.mid(from, to - from + 1));
        // "[core]" and "{}" inside a warning parse as well; a page of the shop is never that small a part.
        if (part && isContainer(*part) && (to - from + 1) * 2 >= body.size() - from)
            return Reply(std::move(*part), shortWords(QString::fromUtf8(body.left(from) + body.mid(to + 1))));
    }
    return whole ? fail(ErrorCode::Invalid, Sentence::tr("The answer holds neither an object nor a list."))
                 : tl::unexpected(whole.error());
}

bool ShopError::namesParameter(QStringView name) const
{
    for (const QString &parameter : parameters) {
        if (parameter.startsWith(name) && parameter.mid(name.size()).startsWith(u':'))
            return true;
    }
    return false;
}

std::optional<ShopError> errorIn(const Json &json)
{
    // Customers and coupons have a "code" too; only an error has a message beside it.
    if (!json["code"].isText() || !json["message"].exists())
        return std::nullopt;
    ShopError error;
    error.code = json["code"].text();
    error.message = shortWords(json["message"].text());
    const Json data = json["data"];
    error.bareStatus = data.isNumber();
    error.status = static_cast<int>((error.bareStatus ? data : data["status"]).integer().value_or(0));
    error.resource = data["resource_id"].text();
    error.draftOrder = data["new_draft_order_id"].text();
    data["params"].eachMember([&](const QString &name, const Json &what) {
        error.parameters.append(name + QStringLiteral(": ") + shortWords(what.text()));
    });
    data["params"].each(
        [&](const Json &name) { error.parameters.append(name.text() + QStringLiteral(": is missing")); });
    return error;
}

std::optional<ShopError> errorIn(const Answer &answer)
{
    const Result<Reply> reply = Reply::read(answer.body);
    return reply ? errorIn(reply->root()) : std::nullopt;
}

} // namespace sampan::woocommerce
