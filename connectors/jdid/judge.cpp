// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/judge.h"

#include "connectors/jdid/account.h"
#include "connectors/jdid/dictionary.h"
#include "connectors/jdid/envelope.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
Sentence says(const QString &words, const QString &code)
{
    if (words.isEmpty())
        return Sentence::tr("JD.ID refused it without a reason (code %1).").arg(code.isEmpty() ? u"–"_s : code);
    return Sentence::tr("JD.ID says: %1").arg(words.left(500));
}

/// Their own words say what; these say what to do.
Sentence saysAbout(AnswerClass kind, const QString &words, const QString &code)
{
    const QString said = words.isEmpty() ? u"code %1"_s.arg(code) : words.left(500);
    switch (kind) {
    case AnswerClass::AuthExpired:
    case AnswerClass::AuthRevoked:
        return Sentence::tr("JD.ID does not take the token any more. Sign in again. It says: %1").arg(said);
    case AnswerClass::Clock:
        return Sentence::tr("JD.ID refused the signature or the time of the request. Enter the app secret again; if it "
                            "is right, compare this computer's clock. It says: %1")
            .arg(said);
    case AnswerClass::Permission:
        return Sentence::tr("JD.ID does not let this app do that. See the app key and the app's rights in JD.ID's open "
                            "platform. It says: %1")
            .arg(said);
    default:
        return says(words, code);
    }
}

/// When the body says nothing, the HTTP status may.
std::optional<Verdict> judgeStatus(const Answer &answer)
{
    const int status = answer.status;
    if (status == 429)
        return Verdict{AnswerClass::Throttled, Sentence::tr("JD.ID asks to slow down."), answer.retryAfter()};
    if (status >= 500 || status == 408)
        return Verdict{AnswerClass::Transient, Sentence::tr("JD.ID is not available now (HTTP %1).").arg(status),
            answer.retryAfter()};
    if (status == 413 || status == 414)
        return Verdict{
            AnswerClass::Invalid, Sentence::tr("The request is too long for JD.ID (HTTP %1).").arg(status), {}};
    return std::nullopt;
}

Verdict judgeInner(const Envelope &envelope)
{
    const QString words = envelope.message();
    const auto success = envelope.success();
    if (success == true || (!success && envelope.model().exists()))
        return {};
    if (!success && (words.isEmpty() || words.contains(u"success"_s, Qt::CaseInsensitive)))
        return {AnswerClass::Unparseable, Sentence::tr("JD.ID's answer says neither success nor failure."), {}};
    const AnswerClass kind = classOfRefusal(words);
    const bool ofItem = kind == AnswerClass::Permission; // "the SKU does not belong to you"
    return {kind, ofItem ? says(words, envelope.code()) : saysAbout(kind, words, envelope.code()), {}};
}

Verdict judgeElsewhere(const Answer &answer)
{
    const int status = answer.status;
    if (status >= 200 && status < 300)
        return {};
    if (const auto verdict = judgeStatus(answer))
        return *verdict;
    const AnswerClass kind = status == 404 || status == 410 ? AnswerClass::NotFound : AnswerClass::Invalid;
    return {kind, Sentence::tr("The address answered HTTP %1.").arg(status), {}};
}
} // namespace

Verdict judgeAnswer(const Request &request, const Answer &answer)
{
    if (request.step == u"renew")
        return judgeRenewal(answer);
    if (!request.absoluteUrl.isEmpty())
        return judgeElsewhere(answer);
    const Envelope envelope(request, answer);
    switch (envelope.shape()) {
    case Envelope::Shape::GatewayError: {
        const AnswerClass kind = classOfGatewayError(envelope.code(), envelope.message());
        return {kind, saysAbout(kind, envelope.message(), envelope.code()), answer.retryAfter()};
    }
    case Envelope::Shape::Inner:
        if (const auto verdict = judgeStatus(answer))
            return *verdict;
        return judgeInner(envelope);
    case Envelope::Shape::Foreign:
        break;
    }
    if (const auto verdict = judgeStatus(answer))
        return *verdict;
    return {AnswerClass::Unparseable,
        Sentence::tr("JD.ID's answer cannot be read: %1 If it goes on, see that the account's address is that of "
                     "JD.ID's gateway.")
            .arg(envelope.message().left(200)),
        {}};
}

} // namespace sampan::jdid
