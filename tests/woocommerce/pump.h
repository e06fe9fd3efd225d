// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/caller.h"
#include "connectors/simkit/certificate.h"
#include "connectors/woocommerce/sim/woo_simulator.h"
#include "tests/woocommerce/conversation.h"

#include <QTemporaryDir>
#include <QUrl>

namespace sampan::test {

/// A running simulator, and what is left of an engine when nothing is stored: signs, sends, judges, tries again what
/// may be tried again, and hands everything else to step(). Waiting costs no time.
class Pump {
public:
    explicit Pump(sim::Options options, bool tls = false)
    {
        if (tls) {
            const auto files = sim::writeCertificate(m_folder.path());
            options.certificateFile = files->certificate;
            options.keyFile = files->key;
        }
        m_simulator = sim::make_woocommerce(options);
        started = m_simulator->start();
        m_caller = std::make_unique<sim::Caller>(m_simulator->url());
        m_control = std::make_unique<sim::Caller>(m_simulator->controlUrl());
        account.url = m_simulator->url();
        account.practice = true;
        account.learned.clear();
        const QJsonObject given = m_simulator->credentials();
        for (auto it = given.begin(); it != given.end(); ++it)
            secrets.insert(it.key(), it->toString());
    }

    /// Runs a task to its end.
    Next run(const Task &task)
    {
        const Operation operation{OperationId(1), account.id, task};
        std::vector<Exchange> soFar;
        for (int round = 0; round < 3000; ++round) {
            Decision decision = connector().step(operation, soFar, account, now());
            if (const Wait *wait = std::get_if<Wait>(&decision.next)) {
                m_ahead += wait->time;
                continue;
            }
            for (const Fact &fact : decision.facts)
                learn(fact);
            const Send *send = std::get_if<Send>(&decision.next);
            if (!send)
                return std::move(decision.next);
            const auto exchange = this->exchange(*send);
            if (!exchange)
                return Refused{AnswerClass::Transient, Sentence::verbatim(u"given up"_s)};
            soFar.push_back(*exchange);
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
        return object(m_control->call(
            "POST", "/_sim/control", {{"Content-Type", "application/json"}}, QJsonDocument(action).toJson()));
    }
    QJsonObject ledger(bool products = true)
    {
        return object(m_control->call("GET", products ? "/_sim/ledger" : "/_sim/ledger?products=0"));
    }

    AccountView account = test::account();
    Secrets secrets;
    std::vector<Fact> facts;
    bool started = false;
    int lost = 0; ///< writes whose answer did not come

private:
    static QJsonObject object(const sim::CallResult &result) { return QJsonDocument::fromJson(result.body).object(); }

    Instant now() const
    {
        return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()) + m_ahead;
    }

    void learn(const Fact &fact)
    {
        facts.push_back(fact);
        if (const AccountSeen *seen = std::get_if<AccountSeen>(&fact)) {
            for (const auto &[name, value] : seen->learned)
                account.learned.insert(name, value);
        }
    }

    std::optional<Exchange> exchange(const Send &send)
    {
        for (int tries = 0; tries < 30; ++tries) {
            Exchange exchange;
            exchange.request = send.request;
            exchange.sentAt = now();
            exchange.answer = call(send);
            exchange.answeredAt = now();
            const bool answered = exchange.answer.status != 0;
            const AnswerClass kind
                = answered ? connector().judge(send.request, exchange.answer).kind : AnswerClass::Transient;
            const bool passing = kind == AnswerClass::Transient || kind == AnswerClass::Unparseable;
            const bool once = send.effect == RequestEffect::Once;
            if (kind == AnswerClass::Throttled || (passing && !once && !(send.dispensable && tries > 3)))
                continue;
            if (passing) {
                lost += once ? 1 : 0;
                exchange.outcome = Exchange::Outcome::Unknown;
            }
            return exchange;
        }
        return std::nullopt;
    }

    Answer call(const Send &send)
    {
        const QByteArray nonce = QByteArray::number(++m_nonce).rightJustified(32, '0');
        const Request request = connector().sign(send.request, secrets, account,
            std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()), nonce);
        QByteArray target = request.path.toUtf8();
        for (const auto &[name, value] : request.query)
            target += (target.contains('?') ? '&' : '?') + QUrl::toPercentEncoding(name) + '='
                + QUrl::toPercentEncoding(value);
        sim::Caller::Headers headers;
        for (const auto &[name, value] : request.headers)
            headers.emplace_back(name.toUtf8(), value.toUtf8());
        if (!request.contentType.isEmpty())
            headers.emplace_back("Content-Type", request.contentType);
        const sim::CallResult result = m_caller->call(request.method, target, headers, request.body);
        Answer answer;
        answer.status = result.status;
        answer.body = result.body;
        for (const auto &[name, value] : result.headers)
            answer.headers.emplace_back(QString::fromUtf8(name), QString::fromUtf8(value));
        return answer;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<sim::Caller> m_caller, m_control;
    Milliseconds m_ahead{0};
    qint64 m_nonce = 0;
};

} // namespace sampan::test
