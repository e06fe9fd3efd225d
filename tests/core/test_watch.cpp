// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspace.h"
#include "tests/kit/patience.h"
#include "tests/kit/test_workspace.h"

#include <QSignalSpy>

using namespace sampan;

/// Two programs on one workspace: each notices what the other commits, however busy it is itself.
class TestWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noticesOthersAmongItsOwnCommits()
    {
        TestWorkspace other(Engine::Sqlite);
        const qint64 brand = other.brand();
        const auto opened = Workspace::open(other.address(), other.context().registry, other.clock(), false);
        QVERIFY(opened);
        Workspace &ours = **opened;
        QSignalSpy elsewhere(&ours.announcer(), &Announcer::changedElsewhere);
        ours.watchOthers();
        // As engines do that renew their leases all the time.
        QTimer busy;
        connect(&busy, &QTimer::timeout, [&] {
            ours.writer().submit(Urgency::Engine, [](Database &database) -> Result<bool> {
                writeSetting(database, QStringLiteral("beat"), QString::number(++s_beat));
                return true;
            });
        });
        busy.start(100);
        QTest::qWait(3500);
        QCOMPARE(elsewhere.count(), 0); // all of them were ours
        other.type(Table::Brand, brand, brand::contact, QStringLiteral("Ann"));
        QTRY_COMPARE(elsewhere.count(), 1);
    }

private:
    static inline int s_beat = 0;
};

QTEST_GUILESS_MAIN(TestWatch)
#include "test_watch.moc"
