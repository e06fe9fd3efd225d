// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/forward_clock.h"
#include "core/change/work.h"
#include "core/storage/reader.h"
#include "core/storage/writer.h"

#include <QTimer>

#include <memory>

namespace sampan {

/// A workspace that is open: its writer, its reader, and who says what changed. Made and kept in the main thread.
class Workspace {
public:
    /// Opens it; an older one is brought up to date after a copy of the file, an empty address is made if `create`.
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceAddress &address, const Registry &registry, const Clock &clock, bool create);
    ~Workspace();

    const WorkspaceAddress &address() const { return m_address; }
    const Registry &registry() const { return m_context.registry; }
    /// The computer's, but for never going back.
    const Clock &clock() const { return m_clock; }
    const ChangeContext &context() const { return m_context; }

    Writer &writer() { return m_writer; }
    Reader &reader() { return m_reader; }
    Announcer &announcer() { return m_announcer; }

    /// The change, through the writer, for a person.
    Later<Result<CommitResult>> commit(ChangeSet changes, Urgency urgency = Urgency::Person);

    /// Looks every second whether another program has committed; the announcer says so.
    void watchOthers();

private:
    Workspace(const WorkspaceAddress &address, const Registry &registry, const Clock &clock, Instant notBefore);

    WorkspaceAddress m_address;
    ForwardClock m_clock;
    ChangeContext m_context;
    Announcer m_announcer;
    Writer m_writer;
    Reader m_reader;
    QTimer m_watch;
    qint64 m_seenVersion = 0;
    qint64 m_seenCommits = 0;
};

/// Settings of the workspace itself: its id, where secrets are kept, the hold.
QString readSetting(Database &database, const QString &name, const QString &otherwise = {});
void writeSetting(Database &database, const QString &name, const QString &value);

} // namespace sampan
