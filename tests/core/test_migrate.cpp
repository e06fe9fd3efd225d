// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/file_checks.h"
#include "core/storage/migrate.h"
#include "core/storage/workspace.h"
#include "tests/kit/as_nobody.h"
#include "tests/kit/engine_test.h"

#include <QFile>

#include <thread>

using namespace sampan;
using namespace Qt::StringLiterals;

class TestMigrate : public EngineTest {
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_place;
    MovableClock m_clock;
    TestRegistry m_connectors;

    void prepare() override { m_place = std::make_unique<TestDatabase>(currentEngine(), TestDatabase::Empty); }

    Result<std::unique_ptr<Workspace>> openWorkspace(const WorkspaceAddress &address, bool create)
    {
        return Workspace::open(address, m_connectors.registry(), m_clock, create);
    }
    bool isSqlite() const { return m_place->address().engine == Engine::Sqlite; }
    void writeFile(const QByteArray &bytes) const
    {
        QFile file(m_place->address().path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray wholeFile() const
    {
        must(migrate(*m_place->open()));
        QFile file(m_place->address().path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void emptyBecomesNewest()
    {
        const auto database = m_place->open();
        QCOMPARE(schemaVersion(*database).value(), 0);
        VERIFY_GOOD(migrate(*database));
        QCOMPARE(schemaVersion(*database).value(), newestSchema());
        VERIFY_GOOD(migrate(*database)); // nothing more to do
        QVERIFY(!database->failed());
    }

    void everyStepAlone()
    {
        // From every older version to the newest.
        for (int version = 0; version <= newestSchema(); ++version) {
            const TestDatabase place(currentEngine(), TestDatabase::Empty);
            const auto database = place.open();
            VERIFY_GOOD(migrate(*database, version));
            QCOMPARE(schemaVersion(*database).value(), version);
            VERIFY_GOOD(migrate(*database));
            QCOMPARE(schemaVersion(*database).value(), newestSchema());
        }
    }

    void aStepThatFailsLeavesNothing()
    {
        const auto database = m_place->open();
        for (int failing = 1;; ++failing) {
            int count = 0;
            database->faultBeforeStatement = [&] { return ++count == failing; };
            const auto done = migrate(*database);
            database->faultBeforeStatement = nullptr;
            if (done) {
                QVERIFY(failing > 3);
                break;
            }
            // Nothing at all (a table without its version would be refused), or the whole step.
            const int version = schemaVersion(*database).value();
            QVERIFY(version == 0 || version == newestSchema());
            QCOMPARE(dump(*database).isEmpty(), version == 0);
        }
        QCOMPARE(schemaVersion(*database).value(), newestSchema());
    }

    void twoProgramsAtOnce()
    {
        std::array<Result<>, 3> done;
        std::vector<std::thread> programs;
        for (auto &result : done)
            programs.emplace_back([&] { result = migrate(*m_place->open()); });
        for (std::thread &program : programs)
            program.join();
        for (const auto &result : done)
            VERIFY_GOOD(result);
        QCOMPARE(schemaVersion(*m_place->open()).value(), newestSchema());
    }

    void aNewerOneIsRefused()
    {
        {
            const auto database = m_place->open();
            must(migrate(*database));
            database->begin(database->dialect().beginWrite());
            database->run("UPDATE settings SET value = '999' WHERE name = 'schema'");
            VERIFY_GOOD(database->commit());
        }
        VERIFY_FAILS(migrate(*m_place->open()), ErrorCode::Newer);
        VERIFY_FAILS(openWorkspace(m_place->address(), true), ErrorCode::Newer);
    }

    void anotherProgramsDatabaseIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("other tables") << u"CREATE TABLE birds (name TEXT)"_s;
        QTest::newRow("a table of settings with other columns") << u"CREATE TABLE settings (id INTEGER, language TEXT)"_s;
        QTest::newRow("a table of settings without ours") << u"CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT)"_s;
    }
    void anotherProgramsDatabaseIsRefused()
    {
        QFETCH(QString, sql);
        const auto database = m_place->open();
        database->script(sql);
        QVERIFY(!database->failed());
        VERIFY_FAILS(schemaVersion(*database), ErrorCode::Invalid);
        VERIFY_FAILS(migrate(*database), ErrorCode::Invalid);
        VERIFY_FAILS(openWorkspace(m_place->address(), true), ErrorCode::Invalid);
    }

    void aWorkspaceIsMadeOnlyWhenAsked()
    {
        VERIFY_FAILS(openWorkspace(m_place->address(), false), ErrorCode::NotFound);
        QString id;
        {
            const auto made = openWorkspace(m_place->address(), true);
            VERIFY_GOOD(made);
            id = readSetting(*m_place->open(), u"workspace"_s);
            QVERIFY(!id.isEmpty());
        }
        VERIFY_GOOD(openWorkspace(m_place->address(), false));
        QCOMPARE(readSetting(*m_place->open(), u"workspace"_s), id); // the same as long as it lives
    }

    void aWorkspaceWithoutItsIdGetsOne()
    {
        // The program was killed between the schema and the id.
        must(migrate(*m_place->open()));
        VERIFY_GOOD(openWorkspace(m_place->address(), false));
        QVERIFY(!readSetting(*m_place->open(), u"workspace"_s).isEmpty());
    }

    // From here on: files.

    void whatIsNoFileOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(400) << ErrorCode::Damaged;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::Damaged;
        QTest::newRow("only the first letters of a database") << QByteArray("SQLite format 3") << ErrorCode::Damaged;
    }
    void whatIsNoFileOfOursIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        if (!isSqlite())
            return;
        writeFile(bytes);
        VERIFY_FAILS(openWorkspace(m_place->address(), false), code);
        QFile file(m_place->address().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes); // left as it was
    }

    void aCutOrDamagedWorkspaceIsRefused()
    {
        if (!isSqlite())
            return;
        const QByteArray whole = wholeFile();
        writeFile(whole.left(whole.size() / 2));
        VERIFY_FAILS(openWorkspace(m_place->address(), false), ErrorCode::Damaged);
        QByteArray damaged = whole;
        std::fill(damaged.begin() + 100, damaged.begin() + 4096, '\x5a'); // the list of tables
        writeFile(damaged);
        VERIFY_FAILS(openWorkspace(m_place->address(), false), ErrorCode::Damaged);
    }

    void missingPlacesAreNamed()
    {
        if (!isSqlite())
            return;
        WorkspaceAddress nowhere;
        nowhere.path = m_place->folder() + u"/no/such/folder/a.sampan"_s;
        VERIFY_FAILS(openWorkspace(nowhere, true), ErrorCode::NotFound);
        nowhere.path = m_place->folder() + u"/missing.sampan"_s;
        VERIFY_FAILS(openWorkspace(nowhere, false), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(nowhere.path));
        nowhere.path = m_place->folder();
        VERIFY_FAILS(openWorkspace(nowhere, true), ErrorCode::Invalid);
        VERIFY_FAILS(WorkspaceAddress::parse(QString()), ErrorCode::Invalid);
        VERIFY_FAILS(WorkspaceAddress::parse(u"postgresql://user@host"_s), ErrorCode::Invalid);
        QCOMPARE(networkFileSystem(m_place->folder()), QString());
    }

    void aReadOnlyPlaceIsRefused_data()
    {
        QTest::addColumn<bool>("file");
        QTest::newRow("file") << true;
        QTest::newRow("folder") << false;
    }
    void aReadOnlyPlaceIsRefused()
    {
        QFETCH(bool, file);
        if (!isSqlite())
            return;
        wholeFile();
        const QString path = m_place->address().path;
        QVERIFY(QFile::setPermissions(m_place->folder(), file ? QFile::Permissions(0x7777) : QFile::Permissions(0x5555)));
        QVERIFY(QFile::setPermissions(path, file ? QFile::Permissions(0x4444) : QFile::Permissions(0x6666)));
        const QString said = asNobody([&] {
            WorkspaceAddress address;
            address.path = path;
            const auto opened = Database::open(address, Database::Access::ReadWrite, true);
            return opened ? u"opened"_s : u"%1 %2"_s.arg(static_cast<int>(opened.error().code)).arg(opened.error().what.english());
        });
        QFile::setPermissions(m_place->folder(), QFile::Permissions(0x7777));
        QVERIFY2(said.startsWith(QString::number(static_cast<int>(ErrorCode::Refused))), qPrintable(said));
        QVERIFY2(said.contains(u"cannot be written"), qPrintable(said));
    }

    void anAddressIsReadAndShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("file") << u"/home/ann/brands.sampan"_s << u"/home/ann/brands.sampan"_s;
        QTest::newRow("server") << u"postgresql://ann:s%40cret@db.example:5433/team"_s << u"postgresql://ann@db.example:5433/team"_s;
        QTest::newRow("usual port") << u"postgres://ann@db.example/team"_s << u"postgresql://ann@db.example/team"_s;
    }
    void anAddressIsReadAndShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto address = WorkspaceAddress::parse(text);
        VERIFY_GOOD(address);
        QCOMPARE(address->toText(), shown);
        QVERIFY(address->engine == Engine::Sqlite || address->password != u"s%40cret");
    }
};

QTEST_GUILESS_MAIN(TestMigrate)
#include "test_migrate.moc"
