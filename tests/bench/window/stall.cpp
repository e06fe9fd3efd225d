// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/sync_service.h"
#include "tests/bench/figure.h"
#include "tests/bench/plain.h"
#include "tests/bench/scene.h"
#include "tests/bench/window/loop_watch.h"
#include "tests/bench/window/window.h"
#include "ui/pages/places.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QThread>

#include <sqlite3.h>

namespace sampan::bench {

namespace {
/// The window's loop, and one that has nothing to do beside it.
class Watches {
public:
    Watches()
    {
        m_idle.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Watches()
    {
        m_thread.quit();
        m_thread.wait();
    }
    void start()
    {
        QMetaObject::invokeMethod(&m_idle, &LoopWatch::start, Qt::BlockingQueuedConnection);
        m_window.start();
    }
    void stop(const char *tail, const char *longest, qint64 rows)
    {
        m_window.stop();
        QMetaObject::invokeMethod(&m_idle, &LoopWatch::stop, Qt::BlockingQueuedConnection);
        print({tail, rows, quantile(m_window.late(), 0.999), quantile(m_idle.late(), 0.999),
            "under 16 ms beyond the yardstick"});
        print({longest, rows, quantile(m_window.late(), 1), quantile(m_idle.late(), 1),
            "at most 50 ms beyond the yardstick"});
    }

private:
    QThread m_thread;
    LoopWatch m_window, m_idle;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// The file is looked at past the program, so that the looking costs the window nothing but a short query.
void waitUntil(Plain &plain, const QByteArray &sql, qint64 wanted)
{
    while (plain.number(sql) != wanted)
        wait(250);
}

void typeTitles(ui::DraftStore &drafts, Plain &plain, qint64 cells)
{
    std::vector<ui::Draft> typed;
    plain.rows("SELECT id, title FROM products ORDER BY id LIMIT " + QByteArray::number(cells), [&](sqlite3_stmt *row) {
        ui::Draft draft;
        draft.at = {Table::Product, sqlite3_column_int64(row, 0), product::title};
        draft.origin = QStringLiteral("products");
        draft.label = QString::number(draft.at.row);
        draft.base = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 1)));
        draft.typed = draft.base.text() + QStringLiteral(" *");
        ui::interpret(draft, QLocale::c());
        typed.push_back(draft);
    });
    drafts.apply(QStringLiteral("Paste"), std::move(typed));
}

void save(ui::MainWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window.desk().saver, &ui::Saver::finished, &loop, &QEventLoop::quit);
    window.save();
    if (window.isReviewing()) {
        wait(2000); // a person looks
        window.save();
    }
    loop.exec();
    wait(1000); // the table follows
}
} // namespace

int runStall(const QStringList &arguments)
{
    const QString folder = arguments.value(0);
    const qint64 products = arguments.value(1).toLongLong();
    QProcess simulators;
    simulators.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulators.start(QCoreApplication::applicationDirPath() + QStringLiteral("/sampan_bench"),
        {QStringLiteral("--simulators"), QString::number(products)});
    while (!simulators.canReadLine() && simulators.waitForReadyRead(600000)) { }
    const QJsonArray kinds
        = QJsonDocument::fromJson(simulators.readLine()).object()[QStringLiteral("simulators")].toArray();
    const auto woo = std::find_if(kinds.begin(), kinds.end(),
        [](const QJsonValue &kind) { return kind[QStringLiteral("kind")].toString() == u"woocommerce"; });
    if (woo == kinds.end())
        qFatal("the simulators did not start");

    const QString path = folder + QStringLiteral("/stall.sampan");
    const auto session = openSession(path, true);
    const AccountId shop = addShop(*session, QStringLiteral("HARBOUR"), (*woo)[QStringLiteral("url")].toString());
    Secrets secrets;
    const QJsonObject credentials = (*woo)[QStringLiteral("credentials")].toObject();
    for (auto it = credentials.begin(); it != credentials.end(); ++it)
        secrets.insert(it.key(), it->toString());
    const QString workspace = *session->read(
        [](Database &database) -> Result<QString> { return readSetting(database, QStringLiteral("workspace")); });
    (*session->secrets())->write(secretKey(workspace, shop.value), secrets).waitForFinished();

    ui::Theme theme;
    theme.install();
    QSettings settings(folder + QStringLiteral("/stall.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/place"), QStringLiteral("products"));
    session->workspace().watchOthers();
    SyncService sync(session->workspace(), **session->secrets(), true);
    ui::Services services{session->workspace(), &sync, *session->secrets(), session->actor(), {}, true,
        folder + QStringLiteral("/drafts"), {}};
    ui::MainWindow window(services, theme, settings, ui::tablePlaces());
    window.show();
    wait(500);

    Plain plain(path);
    Watches watches;
    watches.start();
    sync.start();
    sync.run({}, {{QStringLiteral("products")}, false, {}});
    waitUntil(plain, "SELECT count(*) FROM products", products);
    waitUntil(plain, "SELECT count(*) FROM operations WHERE state IN (0, 1)", 0);
    watches.stop("stall of the window while a shop is read, p99.9", "stall of the window while a shop is read, longest",
        products);

    wait(1000);
    typeTitles(window.desk().drafts, plain, products);
    wait(1000);
    watches.start();
    save(window);
    watches.stop("stall of the window during a save, p99.9", "stall of the window during a save, longest", products);

    QEventLoop loop;
    QObject::connect(&sync, &SyncService::stopped, &loop, &QEventLoop::quit);
    sync.stop();
    loop.exec();
    simulators.closeWriteChannel();
    simulators.waitForFinished(10000);
    return 0;
}

} // namespace sampan::bench
