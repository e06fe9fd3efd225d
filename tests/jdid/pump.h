// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/jdid_simulator.h"
#include "connectors/simkit/caller.h"
#include "connectors/simkit/http_server.h"
#include "tests/jdid/conversation.h"

#include <QJsonArray>
#include <QUrl>

namespace sampan::test {

/// What is left of an engine when nothing is stored: signs, sends, judges, tries again what may be tried again, renews
/// the token, and hands everything else to step(). Waiting costs no time.
class Pump {
public:
    explicit Pump(sim::Simulator &simulator, const QMap<QString, QString> &options = {})
        : m_caller(simulator.url())
        , m_control(simulator.controlUrl())
        , m_account(account(options))
    {
        m_account.url = simulator.url();
        m_account.practice = true;
        const QJsonObject given = simulator.credentials();
        for (auto it = given.begin(); it != given.end(); ++it)
            secrets.insert(it.key(), it->toString());
    }

    /// Runs a task to its end.
    Next run(const Task &task)
    {
        const Operation operation{OperationId(1), m_account.id, task};
        std::vector<Exchange> soFar;
        for (int round = 0; round < 3000; ++round) {
            Decision decision = connector().step(operation, soFar, m_account, now());
            if (const Wait *wait = std::get_if<Wait>(&decision.next)) {
                m_ahead += wait->time;
                continue;
            }
            facts.insert(facts.end(), decision.facts.begin(), decision.facts.end());
            const Send *send = std::get_if<Send>(&decision.next);
            if (!send)
                return std::move(decision.next);
            const auto exchange = this->exchange(*send);
            if (!exchange)
                return Refused{AnswerClass::Transient, Sentence::verbatim(u"given up"_s)};
            soFar.push_back(*exchange);
            last = soFar;
        }
        return AskPerson{Sentence::verbatim(u"the task does not end"_s)};
    }

    /// Runs a task and everything that follows from it; false if something was refused.
    bool runAll(const Task &first)
    {
        std::vector<Task> tasks{first};
        for (size_t i = 0; i < tasks.size() && i < 2000; ++i) {
            const Next next = run(tasks[i]);
            const Done *done = std::get_if<Done>(&next);
            if (!done) {
                if (const Refused *refused = std::get_if<Refused>(&next))
                    qWarning("%s: %s", qPrintable(nameOf(tasks[i])), qPrintable(refused->reason.english()));
                return false;
            }
            tasks.insert(tasks.end(), done->followUps.begin(), done->followUps.end());
        }
        return true;
    }

    /// One request outside any task.
    Answer ask(const Send &send)
    {
        const auto answered = exchange(send);
        return answered ? answered->answer : Answer();
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

    QJsonObject control(const QJsonObject &action)
    {
        const auto answer = m_control.call(
            "POST", "/_sim/control", {{"Content-Type", "application/json"}}, QJsonDocument(action).toJson());
        return QJsonDocument::fromJson(answer.body).object();
    }
    QJsonObject ledger() { return QJsonDocument::fromJson(m_control.call("GET", "/_sim/ledger").body).object(); }

    Secrets secrets;
    std::vector<Fact> facts;
    std::vector<Exchange> last; ///< of the task that ran last
    int renewals = 0;
    int lost = 0;

private:
    Instant now() const
    {
        return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()) + m_ahead;
    }

    std::optional<Exchange> exchange(const Send &send)
    {
        for (int tries = 0; tries < 30; ++tries) {
            Exchange exchange;
            exchange.request = send.request;
            exchange.sentAt = now();
            exchange.answer = call(send);
            exchange.answeredAt = now();
            const bool unanswered = exchange.answer.status == 0;
            const AnswerClass kind
                = unanswered ? AnswerClass::Transient : connector().judge(send.request, exchange.answer).kind;
            if (kind == AnswerClass::Throttled)
                continue;
            if (kind == AnswerClass::AuthExpired && tries < 29) {
                if (!renew())
                    return std::nullopt;
                continue;
            }
            if (unanswered) {
                ++lost;
                exchange.outcome = Exchange::Outcome::Unknown;
            }
            const bool passing = kind == AnswerClass::Transient || kind == AnswerClass::Unparseable;
            if (passing && send.effect != RequestEffect::Once && !(send.dispensable && tries > 3))
                continue;
            return exchange;
        }
        return std::nullopt;
    }

    bool renew()
    {
        ++renewals;
        const std::vector<Exchange> before = last;
        const Next next = run(RenewToken{});
        last = before;
        const Done *done = std::get_if<Done>(&next);
        if (!done)
            return false;
        for (auto it = done->newSecrets.begin(); it != done->newSecrets.end(); ++it)
            secrets.insert(it.key(), it.value());
        return true;
    }

    Answer call(const Send &send)
    {
        const Request request = connector().sign(send.request, secrets, m_account,
            std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()), QByteArray(32, '7'));
        QByteArray target = request.path.toUtf8();
        for (const auto &[name, value] : request.query)
            target += (target.contains('?') ? '&' : '?') + QUrl::toPercentEncoding(name) + '='
                + QUrl::toPercentEncoding(value);
        sim::Caller::Headers headers;
        if (!request.contentType.isEmpty())
            headers.emplace_back("Content-Type", request.contentType);
        sim::CallResult result;
        if (request.absoluteUrl.isEmpty()) {
            result = m_caller.call(request.method, target, headers, request.body);
        } else {
            const QUrl url(request.absoluteUrl);
            sim::Caller elsewhere(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString());
            result = elsewhere.call(request.method, url.path().toUtf8() + target, headers, request.body);
        }
        Answer answer;
        answer.status = result.status;
        answer.body = result.body;
        for (const auto &[name, value] : result.headers)
            answer.headers.emplace_back(QString::fromUtf8(name), QString::fromUtf8(value));
        return answer;
    }

    sim::Caller m_caller, m_control;
    AccountView m_account;
    Milliseconds m_ahead{0};
};

} // namespace sampan::test
