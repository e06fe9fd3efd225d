// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secret_store.h"
#include "core/storage/workspace.h"
#include "core/sync/probe.h"
#include "core/sync/sync_service.h"
#include "core/views/view.h"

#include <functional>
#include <memory>

class QSettings;

namespace sampan::ui {

class AccountsWatch;
class Commands;
class DraftStore;
class Job;
class Saver;
class Theme;

/// What the window needs of the program around it. Built by app/ (or a test), outlives the window.
struct Services {
    Workspace &workspace;
    SyncService *sync = nullptr;    ///< null: this window only looks and edits
    SecretStore *secrets = nullptr; ///< null: accounts cannot be added here
    Actor actor;
    /// A probe that asks a remote system who it is; null where none can be made.
    std::function<std::unique_ptr<Probe>(const Connector &, const AccountView &, const Secrets &, const QList<QSslCertificate> &)> makeProbe;
    bool practice = false;
    QString draftFolder; ///< where drafts are kept; empty: nowhere
    /// Starts the program once more, with these arguments: another workspace, practice. Absent: it cannot.
    std::function<void(const QStringList &arguments)> launch = {};
};

/// A line that the window shows for a while, with something to do about it.
struct Notice {
    enum class Kind { Plain, Good, Failed };
    Kind kind = Kind::Plain;
    QString text;
    QString button; ///< empty: none
    std::function<void()> act;
};

/// What pages and panels share beside: it belongs to the window.
struct Desk {
    Services &services;
    Theme &theme;
    Commands &commands;
    DraftStore &drafts;
    Saver &saver;
    QSettings &settings;
    std::function<void(const Notice &)> say;
    std::function<void(const QString &)> hint; ///< a line of the status bar: why a cell is locked
    /// Opens a place; one of its tabs if it is named; with these filters in place of its own if there are any.
    std::function<void(const QString &place, const QString &tab, const ViewQuery &query)> go;
    /// Shows long work until the last one lets go of it.
    std::function<std::shared_ptr<Job>(const QString &title)> begin;
    AccountsWatch &accounts;
};

} // namespace sampan::ui
