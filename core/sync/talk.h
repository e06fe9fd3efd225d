// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/outbox_units.h"
#include "core/storage/database.h"
#include "core/sync/connector.h"

#include <QJsonObject>

namespace sampan {

enum class OperationState : int {
    Open,    ///< to be started, or to go on
    Running, ///< a holder has it in hand
    Done,
    Refused,
    Stuck,   ///< waits for a person
};

enum class ExchangeState : int {
    Sending, ///< written before it left; what a dead holder left so is unknown
    Answered,
    Unknown, ///< a Once-request without a certain answer
    Given,   ///< given up and tried again: never part of the talk
};

/// An operation as it is stored, with what was said for it so far.
struct StoredOperation {
    Operation operation;
    QString name;
    QStringList lanes;
    Priority priority = Priority::Background;
    int connectorVersion = 0;
    int factsOf = 0; ///< of so many exchanges the facts are in the database
    std::vector<Exchange> talk;
    Instant quietUntil {}; ///< "not found" counts only in a reading that begins after it
};

/// Makes an operation. Buyers' values in its task go to `personal`.
OperationId insertOperation(Database &database, AccountId account, const Task &task, Priority priority, Instant now, Instant dueAt = {}, const QString &run = {});

/// Reads it with its talk. NotFound if it is gone, Damaged if it cannot be read.
Result<StoredOperation> readOperation(Database &database, OperationId id);

void setOperationState(Database &database, OperationId id, OperationState state, Instant now, const Sentence &reason = {});
void parkOperation(Database &database, OperationId id, Instant dueAt);

/// Written before it is sent. `quiet`: for how long after it the other side may still be working on it.
ExchangeId insertExchange(Database &database, const StoredOperation &operation, const Send &send, qint64 fence, Instant sentAt, Milliseconds quiet);
/// Completed when the answer is there, or when it is certain that none will come.
void completeExchange(Database &database, ExchangeId id, const StoredOperation &operation, const Send &send, ExchangeState state, bool inTalk, const Answer &answer,
    const Verdict &verdict, Instant answeredAt);

/// After a crash or a take-over: what the dead holder left in sending is unknown (Once), or is given up and sent again
/// (Read, Repeatable); its operations are open again.
void recoverOperations(Database &database, AccountId account, Instant now);

/// The lanes of a task: one operation at a time in each, in order.
QStringList lanesOf(const Task &task);

/// The rows a task is about, for "on the wire" in the inspector.
std::vector<std::pair<int, qint64>> rowsOf(const Task &task);

/// A stored request or answer, for the inspector and for replays. Personal bodies are read from `personal`.
Result<Request> readRequest(Database &database, ExchangeId id);
Result<Answer> readAnswer(Database &database, ExchangeId id);

} // namespace sampan
