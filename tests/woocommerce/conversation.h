// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

namespace sampan {
std::unique_ptr<Connector> make_woocommerce();
}

namespace sampan::test {

using namespace Qt::StringLiterals;

inline const Connector &connector()
{
    static const std::unique_ptr<Connector> connector = make_woocommerce();
    return *connector;
}

/// A shop that was connected before, as version 8.9 unless it has the route for variations.
inline AccountView account(const QMap<QString, QString> &learned = {})
{
    AccountView view;
    view.id = AccountId(5);
    view.name = u"Lotus Tea"_s;
    view.kind = u"woocommerce"_s;
    view.url = u"https://lotus.example"_s;
    view.currency = *Currency::fromCode(u"AUD");
    view.learned = {{u"weight_unit"_s, u"kg"_s}, {u"dimension_unit"_s, u"cm"_s}, {u"decimals"_s, u"2"_s},
        {u"calc_taxes"_s, u"no"_s}};
    view.learned.insert(learned);
    return view;
}

inline Money aud(const char *amount)
{
    return *Money::parse(QString::fromLatin1(amount), *Currency::fromCode(u"AUD"));
}

inline Instant at(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(SAMPAN_TEST_DATA "/%1.json").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return file.readAll();
}

inline QJsonObject bodyOf(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

inline QByteArray errorBody(const char *code, const char *message, int status)
{
    return QByteArray("{\"code\":\"") + code + "\",\"message\":\"" + message
        + "\",\"data\":{\"status\":" + QByteArray::number(status) + "}}";
}

/// What the scripted shop says to a request; nothing: the answer is lost.
struct Said {
    int status = 200;
    QByteArray body;
    NameValues headers;
};

/// Plays a task against a scripted shop.
class Conversation {
public:
    using Script = std::function<std::optional<Said>(const Request &)>;

    explicit Conversation(Task task, AccountView view = account())
        : m_operation{OperationId(1), view.id, std::move(task)}
        , m_account(std::move(view))
    {
    }

    /// Until the task ends.
    Next run(const Script &script)
    {
        for (int i = 0; i < 300; ++i) {
            const Decision decision = connector().step(m_operation, exchanges, m_account, now);
            if (const Wait *wait = std::get_if<Wait>(&decision.next)) {
                waited += wait->time;
                now += wait->time;
                continue;
            }
            lastFacts = decision.facts;
            facts.insert(facts.end(), decision.facts.begin(), decision.facts.end());
            const Send *send = std::get_if<Send>(&decision.next);
            if (!send)
                return decision.next;
            sends.push_back(*send);
            answer(send->request, script(send->request));
        }
        return AskPerson{Sentence::verbatim(u"the conversation does not end"_s)};
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
    std::vector<Fact> facts, lastFacts;
    Instant now = at("2026-11-24T06:30:00Z");
    Milliseconds waited{0};

private:
    void answer(const Request &request, const std::optional<Said> &said)
    {
        Exchange exchange;
        exchange.request = request;
        exchange.sentAt = now;
        now += Milliseconds(200);
        exchange.answeredAt = now;
        if (said)
            exchange.answer = {said->status, said->headers, said->body};
        else
            exchange.outcome = Exchange::Outcome::Unknown;
        exchanges.push_back(std::move(exchange));
    }

    Operation m_operation;
    AccountView m_account;
};

} // namespace sampan::test
