// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/engine.h"

namespace sampan {

/// One operation in hand: asks the connector, writes, sends, judges, and so on to its end or until it is parked.
/// Belongs to its engine and lives in its thread.
class OperationRun final : public QObject {
    Q_OBJECT
public:
    OperationRun(AccountEngine &engine, StoredOperation stored);

    void begin();
    /// The engine stops: nothing new is begun; a request in hand is finished.
    void wind();
    bool inHand() const { return m_inHand; }

private:
    void advance(std::optional<Completed> completed);
    void write(Step step);
    void written(const Step &step, const Result<StepOutcome> &outcome);
    void reserve(const Send &send);
    void beginSend(const Send &send);
    void send(ExchangeId exchange, Instant begunAt);
    void answered(const WireResult &result);
    void answeredWhole(const Answer &answer);
    void notSent(const WireResult &result);
    void noAnswer(const WireResult &result);
    void giveUpAndRetry(const Verdict &verdict, const Answer &answer, Milliseconds wait);
    void giveUpAndPark(const Verdict &verdict, const Answer &answer, Milliseconds wait);
    void pushUnknown(const Verdict &verdict, const Answer &answer);
    void park(Milliseconds wait);
    Milliseconds quietLeft() const;
    void retryLater(const Sentence &why);
    void end();

    Completed completedAs(ExchangeState state, bool inTalk, const Verdict &verdict, const Answer &answer) const;
    bool isRenewal() const;

    AccountEngine &m_engine;
    StoredOperation m_stored;
    std::optional<Send> m_sending;
    ExchangeId m_exchange;
    Instant m_sentAt {};
    Milliseconds m_sentSinceBoot {0};
    std::optional<Milliseconds> m_againIn; ///< once it is written that it was not done, the same request goes out again
    int m_tries = 0;
    int m_storageTries = 0;
    int m_clockMends = 0;
    bool m_inHand = false;   ///< a request is on the wire
    int m_writing = 0;       ///< transactions under way
    bool m_winding = false;
    bool m_ended = false;
};

} // namespace sampan
