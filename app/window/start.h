// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/practice.h"
#include "app/common/practice_buyers.h"
#include "app/common/session.h"
#include "app/window/tour.h"
#include "core/sync/sync_service.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QTemporaryDir>

namespace sampan {

/// What the window was started with.
struct StartOptions {
    QString workspace; ///< empty: the default one; of practice, one that is gone afterwards
    bool practice = false;
    PracticeOptions simulators;
    QString tour; ///< a folder: leaves pictures of practice there, and ends
};

/// Opens the workspace, its secrets, the engines and the window, and closes them in the other order. Lives in the main thread
/// as long as the program.
class Start final : public QObject {
    Q_OBJECT
public:
    explicit Start(StartOptions options, QObject *parent = nullptr);
    ~Start() override;

    /// False, with what is wrong on standard error, if there can be no window.
    bool open();

private:
    void openSecrets();
    void showWindow(SecretStore *secrets);
    void askPassphrase(const QString &why);
    void quitSlowly();

    StartOptions m_options;
    QTemporaryDir m_practiceFolder; ///< simulators begin anew with every start, so their workspace does too
    QByteArray m_passphrase;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SyncService> m_sync;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<PracticeBuyers> m_buyers;
    bool m_quitting = false;
};

} // namespace sampan
