// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "core/sync/talk.h"

namespace sampan {

/// What a person or a schedule asks an account to do.
struct RunRequest {
    QStringList streams; ///< of Capabilities::streams; empty: all
    bool full = false;   ///< everything again, not only what changed; and a sweep for what was deleted
    QString run;         ///< a name under which its operations can be counted
};

/// Makes the reading operations of a request, those that are not open already.
void requestStreams(Database &database, const AccountFacts &account, const RunRequest &request, Instant now);

/// Somebody asks for a run now: what waits for better times after a failure that passes is tried at once. What may have
/// happened there still waits for its quiet time.
void tryNow(Database &database, AccountId account, Instant now);

/// The streams that are due by their schedules; moves each schedule on.
QStringList dueStreams(Database &database, const AccountFacts &account, Instant now);

/// Gives a new account its schedules: how often each stream runs.
void insertSchedules(Work &work, const AccountFacts &account);

/// Whether anything of the account may be sent that is not a reading: started, not paused, no hold of the workspace.
bool maySend(Database &database, AccountId account);

/// Takes the next operations in hand: makes tasks of what waits in the outbox, then claims at most `most` open and due
/// operations whose lanes are free, by priority.
std::vector<StoredOperation> claimNext(Work &work, const AccountFacts &account, int most);

/// What is left to do for the account, for those who wait for the end of a run.
struct Backlog {
    int open = 0;     ///< operations that are due or running
    int later = 0;    ///< operations that wait for a time
    Instant nextDue {};
    int waiting = 0;  ///< outbox rows not sent yet, whatever they wait for
    int unknown = 0;
    int stuck = 0;
};
Backlog backlogOf(Database &database, AccountId account, Instant now);

} // namespace sampan
