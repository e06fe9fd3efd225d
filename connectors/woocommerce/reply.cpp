// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/reply.h"

#include "connectors/woocommerce/text.h"

namespace sampan::woocommerce {

namespace {
bool isContainer(const JsonDocument &document)
{
    return document.root().isObject() || document.root().isArray();
}

bool isWebPage(const QByteArray &body)
{
    const QByteArray start = body.left(200).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html");
}

// Where our JSON can begin: a list of objects, an empty list, or an object. "array[0]" and "{main}" in a warning are
// none of these; "$list[]" is taken for one only at the very end.
qsizetype openingOf(const QByteArray &body)
{
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] != '[' && body[at] != '{')
            continue;
        qsizetype next = at + 1;
        while (
            next < body.size() && (body[next] == ' ' || body[next] == '\n' || body[next] == '\r' || body[next] == '\t'))
            ++next;
        const char inside = next < body.size() ? body[next] : '\0';
        const char closing = body[at] == '[' ? ']' : '}';
        if (inside == (body[at] == '[' ? '{' : '"'))
            return at;
        if (inside == closing && body.mid(next + 1).trimmed().isEmpty())
            return at;
    }
    return -1;
}

// What a plugin adds behind is a comment or another warning, never more JSON: that would be an answer cut in two.
bool isNoise(const QByteArray &tail)
{
    return tail.isEmpty() || tail.startsWith('<');
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
    const qsizetype from = isWebPage(body) ? -1 : openingOf(body);
    const qsizetype to = from < 0 ? -1 : body.lastIndexOf(body[from] == '[' ? ']' : '}');
    if (to > from && isNoise(body.mid(to + 1).trimmed())) {
        Result<JsonDocument> part = JsonDocument::parse(body.mid(from, to - from + 1));
        if (part && isContainer(*part))
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
