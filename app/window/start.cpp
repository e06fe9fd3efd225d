// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/start.h"

#include "app/common/signals.h"
#include "core/base/aside.h"
#include "ui/pages/places.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace sampan {

namespace {
    QString dataFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sampan");
    }

    void complain(const QString &text)
    {
        fprintf(stderr, "%s\n", qPrintable(text));
        auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Sampan"), text, QMessageBox::Close);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
        box->open();
    }
}

Start::Start(StartOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    if (m_options.workspace.isEmpty())
        m_options.workspace = m_options.practice ? m_practiceFolder.filePath(QStringLiteral("practice.sampan")) : defaultWorkspace();
}

Start::~Start()
{
    m_tour.reset();
    m_window.reset();
    m_services.reset();
    m_sync.reset();
}

bool Start::open()
{
    m_theme = std::make_unique<ui::Theme>();
    m_theme->install();
    const auto address = WorkspaceAddress::parse(m_options.workspace);
    if (!address) {
        complain(address.error().what.text());
        return false;
    }
    m_session = std::make_unique<Session>(*address, [this] { return m_passphrase; });
    if (address->engine == Engine::Sqlite)
        QDir().mkpath(QFileInfo(address->path).absolutePath());
    if (const auto opened = m_session->open(true); !opened) {
        complain(opened.error().what.text());
        return false;
    }
    if (m_options.practice) {
        m_practice = std::make_unique<Practice>(m_options.simulators);
        auto ready = m_practice->start();
        if (ready)
            ready = preparePractice(*m_session, *m_practice);
        if (!ready) {
            complain(ready.error().what.text());
            return false;
        }
    }
    m_session->workspace().watchOthers();
    openSecrets();
    return true;
}

void Start::openSecrets()
{
    struct Opened {
        SecretStore *store = nullptr;
        Sentence why;
        bool locked = false;
    };
    // A vault is sealed with a slow function, and a keyring may ask its own question: nobody waits for it here.
    runAside([session = m_session.get(), practice = m_options.practice] {
        if (!practice)
            session->chooseSecretStore();
        const auto store = session->secrets();
        return store ? Opened {*store, {}, false} : Opened {nullptr, store.error().what, store.error().code == ErrorCode::SignIn};
    }).then(this, [this](const Opened &opened) {
        if (!opened.store && opened.locked)
            return askPassphrase(opened.why.text());
        showWindow(opened.store);
        if (!opened.store)
            m_window->say({ui::Notice::Kind::Failed, tr("The credentials of the accounts cannot be read, so nothing is read or sent: %1").arg(opened.why.text()), tr("Try again"), [this] {
                               m_window.reset();
                               openSecrets();
                           }});
    });
}

void Start::askPassphrase(const QString &why)
{
    auto *ask = new QInputDialog;
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Open the vault"));
    ask->setLabelText(why + u'\n' + tr("Passphrase of the vault"));
    ask->setTextEchoMode(QLineEdit::Password);
    ask->setOkButtonText(tr("Open"));
    ask->setCancelButtonText(tr("Work without it"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        m_passphrase = text.toUtf8();
        openSecrets();
    });
    connect(ask, &QInputDialog::rejected, this, [this] { showWindow(nullptr); });
    ask->open();
}

void Start::showWindow(SecretStore *secrets)
{
    Workspace &workspace = m_session->workspace();
    if (secrets)
        m_sync = std::make_unique<SyncService>(workspace, *secrets, true);
    m_services = std::make_unique<ui::Services>(ui::Services {workspace, m_sync.get(), secrets, m_session->actor(),
        [this](const Connector &connector, const AccountView &account, const Secrets &given, const QList<QSslCertificate> &authorities) { return std::make_unique<Probe>(connector, account, given, authorities, m_session->clock()); },
        m_options.practice, (m_options.practice ? m_practiceFolder.path() : dataFolder()) + QStringLiteral("/drafts"),
        [](const QStringList &arguments) { QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments); }});
    m_settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sampan"), m_options.practice ? QStringLiteral("practice") : QStringLiteral("sampan"));
    m_window = std::make_unique<ui::MainWindow>(*m_services, *m_theme, *m_settings, ui::tablePlaces());
    connect(m_window.get(), &ui::MainWindow::closed, this, &Start::quitSlowly);
    auto *stop = new StopSignal(m_window.get());
    connect(stop, &StopSignal::asked, m_window.get(), &QWidget::close);
    m_window->show();
    if (m_sync)
        m_sync->start();
    if (!m_options.tour.isEmpty() && m_practice && m_sync) {
        m_tour = std::make_unique<Tour>(TourParts {*m_session, *m_practice, *m_sync, *m_window, *m_theme, m_options.tour});
        m_tour->start(); // it places its own orders
    } else if (m_practice) {
        m_buyers = std::make_unique<PracticeBuyers>(*m_practice);
    }
}

void Start::quitSlowly()
{
    if (std::exchange(m_quitting, true))
        return;
    // The requests in hand end first, so that nothing is left unknown; but not for long.
    constexpr int patience = 10000;
    if (!m_sync)
        return QCoreApplication::quit();
    connect(m_sync.get(), &SyncService::stopped, qApp, &QCoreApplication::quit);
    QTimer::singleShot(patience, qApp, &QCoreApplication::quit);
    m_sync->stop();
}

} // namespace sampan
