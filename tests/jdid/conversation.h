// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http_date.h"
#include "core/sync/connector.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

namespace sampan {
std::unique_ptr<Connector> make_jdid();
}

namespace sampan::test {

using namespace Qt::StringLiterals;

inline const Connector &connector()
{
    static const std::unique_ptr<Connector> connector = make_jdid();
    return *connector;
}

inline AccountView account(const QMap<QString, QString> &options = {})
{
    AccountView view;
    view.id = AccountId(3);
    view.name = u"Toko Uji"_s;
    view.kind = u"jdid"_s;
    view.url = u"https://open-api.jd.id"_s;
    view.currency = *Currency::fromCode(u"IDR");
    view.options = options;
    return view;
}

inline Money idr(qint64 rupiah)
{
    return *Money::fromMinor(rupiah * 100, *Currency::fromCode(u"IDR"));
}

/// A good answer of the gateway to this request, as one of the API families gives it.
inline QByteArray wrapped(const Request &request, const QByteArray &model, const char *inner = "returnType")
{
    const QByteArray name = request.queryValue(u"method").replace(u'.', u'_').toUtf8() + "_response";
    return "{\"" + name + "\":{\"code\":\"0\",\"" + inner
        + "\":{\"code\":1,\"success\":true,\"message\":\"success\",\"model\":" + model + "}}}";
}

inline QByteArray refused(const Request &request, const QByteArray &words)
{
    const QByteArray name = request.queryValue(u"method").replace(u'.', u'_').toUtf8() + "_response";
    return "{\"" + name + "\":{\"code\":\"0\",\"returnType\":{\"code\":0,\"success\":false,\"message\":\"" + words
        + "\"}}}";
}

/// JSON as a text in JSON.
inline QByteArray inText(QByteArray json)
{
    return '"' + json.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', ' ') + '"';
}

/// The payload of an unsigned request, wherever it stands.
inline QJsonObject payloadOf(const Request &request)
{
    QByteArray text = request.queryValue(u"360buy_param_json").toUtf8();
    if (text.isEmpty()) {
        const qsizetype from = request.body.indexOf("\r\n\r\n") + 4;
        text = request.body.mid(from, request.body.lastIndexOf("\r\n--") - from);
    }
    return QJsonDocument::fromJson(text).object();
}

/// Plays a task against a scripted other side. The script answers each request; nothing means that the answer is lost.
class Conversation {
public:
    using Script = std::function<std::optional<QByteArray>(const Request &)>;

    explicit Conversation(Task task, AccountView view = account())
        : m_operation{OperationId(1), view.id, std::move(task)}
        , m_account(std::move(view))
    {
    }

    /// Until the task ends, at most `most` requests.
    Next run(const Script &script, int most = 200)
    {
        while (true) {
            const Decision decision = step();
            if (const Wait *wait = std::get_if<Wait>(&decision.next)) {
                waited += wait->time;
                now += wait->time;
                continue;
            }
            facts.insert(facts.end(), decision.facts.begin(), decision.facts.end());
            const Send *send = std::get_if<Send>(&decision.next);
            if (!send)
                return decision.next;
            if (int(exchanges.size()) >= most)
                return AskPerson{Sentence::verbatim(u"the conversation does not end"_s)};
            sends.push_back(*send);
            answer(*send, script(send->request));
        }
    }

    Decision step() const { return connector().step(m_operation, exchanges, m_account, now); }

    void answer(const Send &send, const std::optional<QByteArray> &body, int status = 200)
    {
        Exchange exchange;
        exchange.request = send.request;
        exchange.sentAt = now;
        now += Milliseconds(100);
        exchange.answeredAt = now;
        if (body) {
            exchange.answer.status = status;
            exchange.answer.body = *body;
            if (theirTime)
                exchange.answer.headers.emplace_back(u"Date"_s, toHttpDate(*theirTime));
        } else {
            exchange.outcome = Exchange::Outcome::Unknown;
        }
        exchanges.push_back(std::move(exchange));
    }

    QStringList steps() const
    {
        QStringList list;
        for (const Exchange &exchange : exchanges)
            list.append(exchange.request.step);
        return list;
    }

    template <typename T>
    std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Fact &fact : facts) {
            if (const T *typed = std::get_if<T>(&fact))
                found.push_back(*typed);
        }
        return found;
    }

    std::vector<Exchange> exchanges;
    std::vector<Send> sends;
    std::vector<Fact> facts;
    Instant now = instantFromMs(1655885576000); // 2022-06-22 15:12:56 in Jakarta
    Milliseconds waited{0};
    std::optional<Instant> theirTime; ///< by the clock of the other side

private:
    Operation m_operation;
    AccountView m_account;
};

/// The script of one fixed answer, its model.
inline Conversation::Script always(const QByteArray &model, const char *inner = "returnType")
{
    return [=](const Request &request) { return wrapped(request, model, inner); };
}

} // namespace sampan::test
