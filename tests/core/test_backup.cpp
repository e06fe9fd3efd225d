// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "tests/kit/engine_test.h"

#include <QDir>
#include <QFile>

using namespace sampan;
using namespace Qt::StringLiterals;

class TestBackup : public EngineTest {
    Q_OBJECT
    QTemporaryDir m_folder;

    bool isSqlite() const { return currentEngine() == Engine::Sqlite; }
    QString in(const QString &name) const { return m_folder.filePath(name); }

    static QStringList contentOf(const QString &path)
    {
        WorkspaceAddress address;
        address.path = path;
        return dump(*must(Database::open(address, Database::Access::ReadOnly)));
    }

private Q_SLOTS:
    void aServersWorkspaceHasItsServersTools()
    {
        if (isSqlite())
            return;
        VERIFY_FAILS(backupTo(space->db(), in(u"copy"_s)), ErrorCode::Refused);
        VERIFY_FAILS(restoreFrom(in(u"copy"_s), space->address()), ErrorCode::Refused);
        VERIFY_GOOD(keepDailyCopy(space->db(), QDate(2026, 11, 24))); // nothing to do
    }

    void copiesWhileOthersWork()
    {
        if (!isSqlite())
            return;
        space->scene();
        const QStringList before = dump(space->db());
        const auto other = must(Database::open(space->address(), Database::Access::ReadWrite));
        other->begin(other->dialect().beginWrite());
        other->run("INSERT INTO brands (name, currency, time_zone) VALUES ('half done', 'AUD', 'UTC')");
        const QString copy = in(u"copy.sampan"_s);
        VERIFY_GOOD(backupTo(space->db(), copy));
        must(other->commit());
        QCOMPARE(contentOf(copy), before);
        QVERIFY(!QFile::exists(copy + u".part"_s));
        VERIFY_FAILS(backupTo(space->db(), copy), ErrorCode::Conflict);
        const auto nowhere = backupTo(space->db(), in(u"no/such/folder/copy"_s));
        QVERIFY(!nowhere);
        QVERIFY2(nowhere.error().what.english().contains(u"no/such/folder"), qPrintable(nowhere.error().what.english()));
        QVERIFY(!space->db().failed());
    }

    void restores()
    {
        if (!isSqlite())
            return;
        const WorkspaceAddress address = space->address();
        space->brand(u"Before"_s);
        const QStringList before = dump(space->db());
        const QString copy = in(u"restored.sampan"_s);
        VERIFY_GOOD(backupTo(space->db(), copy));
        space->brand(u"After"_s);
        const QStringList after = dump(space->db());

        // Somebody still has it open.
        VERIFY_FAILS(restoreFrom(copy, address), ErrorCode::Busy);
        QCOMPARE(dump(space->db()), after);

        QTemporaryDir place;
        WorkspaceAddress there;
        there.path = place.filePath(u"work.sampan"_s);
        VERIFY_GOOD(backupTo(space->db(), there.path));
        VERIFY_GOOD(restoreFrom(copy, there));
        QCOMPARE(contentOf(there.path), before);
        QCOMPARE(contentOf(there.path + u".before-restore"_s), after);
        VERIFY_GOOD(restoreFrom(copy, there)); // once more
        QCOMPARE(contentOf(there.path), before);
    }

    void keepsWhatACrashLeftInTheLog()
    {
        if (!isSqlite())
            return;
        // A program that was killed: its last commits are in the log beside the file.
        QTemporaryDir place;
        WorkspaceAddress there;
        there.path = place.filePath(u"work.sampan"_s);
        const QString copy = in(u"empty.sampan"_s);
        VERIFY_GOOD(backupTo(space->db(), copy));
        space->brand(u"Only in the log"_s);
        for (const QString &part : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(space->address().path + part, there.path + part));
        VERIFY_GOOD(restoreFrom(copy, there));
        QCOMPARE(contentOf(there.path), contentOf(copy));
        QCOMPARE(contentOf(there.path + u".before-restore"_s), dump(space->db()));
    }

    void restoresOverADamagedOne()
    {
        if (!isSqlite())
            return;
        const QString copy = in(u"good.sampan"_s);
        VERIFY_GOOD(backupTo(space->db(), copy));
        QTemporaryDir place;
        WorkspaceAddress there;
        there.path = place.filePath(u"work.sampan"_s);
        QFile damaged(there.path);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(9000, 'x'));
        damaged.close();
        VERIFY_GOOD(restoreFrom(copy, there));
        QCOMPARE(contentOf(there.path), contentOf(copy));
        QCOMPARE(QFile(there.path + u".before-restore"_s).size(), 9000);
    }

    void refusesABadCopy()
    {
        if (!isSqlite())
            return;
        QTemporaryDir place;
        WorkspaceAddress there;
        there.path = place.filePath(u"work.sampan"_s);
        VERIFY_GOOD(backupTo(space->db(), there.path));
        const QStringList before = contentOf(there.path);
        QFile text(in(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("no database at all\n").repeated(100));
        text.close();
        QFile whole(there.path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(in(u"cut"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.read(whole.size() / 2));
        cut.close();
        TestDatabase empty(Engine::Sqlite, TestDatabase::Empty);
        empty.open();
        for (const QString &bad : {text.fileName(), cut.fileName(), empty.address().path, in(u"missing"_s)})
            QVERIFY2(!restoreFrom(bad, there), qPrintable(bad));
        QCOMPARE(contentOf(there.path), before);
        QVERIFY(!QFile::exists(there.path + u".before-restore"_s));
        QVERIFY(!QFile::exists(there.path + u".restoring"_s));
    }

    void keepsSevenDaysAndFourWeeks()
    {
        if (!isSqlite())
            return;
        const QDir copies(space->address().path + u"-copies"_s);
        const auto names = [&] { return copies.entryList(QDir::Files, QDir::Name); };
        for (QDate day(2026, 9, 1); day <= QDate(2026, 11, 24); day = day.addDays(1)) {
            VERIFY_GOOD(keepDailyCopy(space->db(), day));
            VERIFY_GOOD(keepDailyCopy(space->db(), day)); // a second start on one day
            QVERIFY(names().size() <= 11);
        }
        // The last seven days; before them the last day of each of four weeks.
        QStringList wanted;
        for (const char *day : {"2026-11-01", "2026-11-08", "2026-11-15", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"})
            wanted.append(QString::fromLatin1(day) + u".sampan"_s);
        QCOMPARE(names(), wanted);
    }

    void leavesOtherFilesInTheFolderAlone()
    {
        if (!isSqlite())
            return;
        VERIFY_GOOD(keepDailyCopy(space->db(), QDate(2026, 1, 1)));
        QFile note(space->address().path + u"-copies/note.txt"_s);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.close();
        for (int day = 0; day < 60; ++day)
            VERIFY_GOOD(keepDailyCopy(space->db(), QDate(2026, 2, 1).addDays(day)));
        QVERIFY(note.exists());
    }

    void copiesBeforeAMigration()
    {
        if (!isSqlite())
            return;
        VERIFY_GOOD(copyBeforeMigration(space->db(), 3));
        VERIFY_GOOD(copyBeforeMigration(space->db(), 3)); // the first copy of the day is the one from before
        const QStringList copies = QDir(QFileInfo(space->address().path).path()).entryList({u"*.v3-*"_s});
        QCOMPARE(copies.size(), 1);
        QCOMPARE(contentOf(QFileInfo(space->address().path).dir().filePath(copies.first())), dump(space->db()));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
