// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/engine_test.h"

#include <thread>

using namespace sampan;
using namespace Qt::StringLiterals;

class TestDatabaseClass : public EngineTest {
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_db;

    void prepare() override
    {
        m_db.reset();
        m_place = std::make_unique<TestDatabase>(currentEngine(), TestDatabase::Empty);
        m_db = m_place->open();
        m_db->script(m_db->dialect().expand(u"CREATE TABLE birds (id {{id}}, name TEXT UNIQUE, wings {{int}}, song {{blob}}) {{strict}}"_s));
    }
    qint64 count() { return m_db->run("SELECT count(*) FROM birds").integer(0); }
    bool begin() { return m_db->begin(m_db->dialect().beginWrite()); }

private Q_SLOTS:
    void keepsWhatIsBound()
    {
        QVERIFY(begin());
        const qint64 id = m_db->insert("INSERT INTO birds (name, wings, song) VALUES (?, ?, ?) RETURNING id", u"Nachtigall ชา 茶 'quoted' ? \\ %1"_s, qint64(-9223372036854775807 - 1),
            QByteArray("\0\x01\xff'\\", 5));
        QVERIFY(id > 0);
        QCOMPARE(m_db->insert("INSERT INTO birds (name, wings, song) VALUES (?, ?, ?) RETURNING id", u""_s, Value(), QByteArray("")), id + 1);
        VERIFY_GOOD(m_db->commit());
        Statement &select = m_db->query("SELECT name, wings, song FROM birds WHERE id = ?", id);
        QVERIFY(select.step());
        QCOMPARE(select.text(0), u"Nachtigall ชา 茶 'quoted' ? \\ %1"_s);
        QCOMPARE(select.value(1), Value(qint64(-9223372036854775807 - 1)));
        QCOMPARE(select.blob(2), QByteArray("\0\x01\xff'\\", 5));
        QVERIFY(!select.step());
        Statement &other = m_db->query("SELECT name, wings, song FROM birds WHERE id = ?", id + 1);
        QVERIFY(other.step());
        QVERIFY(!other.isNull(0));
        QCOMPARE(other.text(0), u""_s);
        QCOMPARE(other.value(1), Value());
        QCOMPARE(other.integer(1), 0);
        QVERIFY(!other.isNull(2));
    }

    void leavesOutWhatOneEngineCannotHold()
    {
        QVERIFY(begin());
        m_db->run("INSERT INTO birds (name) VALUES (?)", u"wr"_s + QChar(0) + u"en"_s);
        VERIFY_GOOD(m_db->commit());
        QCOMPARE(m_db->run("SELECT name FROM birds").text(0), u"wren"_s);
    }

    void theFirstErrorStays()
    {
        QVERIFY(begin());
        m_db->run("INSERT INTO birds (name) VALUES ('wren')");
        m_db->run("INSERT INTO birds (name) VALUES ('wren')"); // there already
        QVERIFY(m_db->failed());
        const Error first = *m_db->error();
        m_db->run("INSERT INTO nowhere VALUES (1)");
        m_db->run("INSERT INTO birds (name) VALUES ('robin')");
        QVERIFY(!m_db->query("SELECT 1").step());
        QCOMPARE(m_db->insert("INSERT INTO birds (name) VALUES ('owl') RETURNING id"), 0);
        QVERIFY(*m_db->error() == first);
        const auto done = m_db->commit();
        VERIFY_FAILS(done, first.code);
        QCOMPARE(count(), 0);
    }

    void aStatementThatFailedWorksAgain()
    {
        for (int i = 0; i < 2; ++i) {
            QVERIFY(begin());
            m_db->run("SELECT wings FROM penguins"); // cannot even be prepared
            QVERIFY(!m_db->commit());
        }
        m_db->script(m_db->dialect().expand(u"CREATE TABLE penguins (id {{id}}, wings {{int}}) {{strict}}"_s));
        QVERIFY(begin());
        m_db->run("INSERT INTO penguins (wings) VALUES (2)");
        QCOMPARE(m_db->run("SELECT wings FROM penguins").integer(0), 2);
        VERIFY_GOOD(m_db->commit());
    }

    void aStatementThatCannotBePreparedIsAnErrorEveryTime()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(begin());
            m_db->run("INSERT INTO birds (name, beak) VALUES (?, ?)", u"wren"_s, 1);
            QVERIFY(m_db->failed()); // not silence
            m_db->rollback();
        }
    }

    void rollsBack()
    {
        QVERIFY(begin());
        m_db->run("INSERT INTO birds (name) VALUES ('wren')");
        m_db->rollback();
        QCOMPARE(count(), 0);
        m_db->rollback(); // once more is no harm
        QVERIFY(begin());
        VERIFY_GOOD(m_db->commit());
        QVERIFY(!m_db->failed());
    }

    void preparesEachTextOnce()
    {
        const QByteArray built = QByteArray("SELECT ") + "count(*) FROM birds";
        Statement &one = m_db->prepare("SELECT count(*) FROM birds");
        QCOMPARE(&m_db->prepare(built.constData()), &one);
        QCOMPARE(&m_db->prepare(u"SELECT count(*) FROM birds"_s), &one);
        QVERIFY(&m_db->prepare("SELECT count(id) FROM birds") != &one);
    }

    void countsChangedRows()
    {
        QVERIFY(begin());
        for (const char *name : {"wren", "robin", "owl"})
            m_db->run("INSERT INTO birds (name) VALUES (?)", QString::fromLatin1(name));
        QCOMPARE(m_db->run("UPDATE birds SET wings = 2 WHERE name <> ?", u"owl"_s).affectedRows(), 2);
        QCOMPARE(m_db->run("UPDATE birds SET wings = 2 WHERE name = ?", u"kiwi"_s).affectedRows(), 0);
        VERIFY_GOOD(m_db->commit());
    }

    void faultsCountEveryStatement()
    {
        int seen = 0;
        m_db->faultBeforeStatement = [&] { return ++seen == 3; };
        QVERIFY(begin());                                          // 1
        m_db->run("INSERT INTO birds (name) VALUES ('wren')");   // 2
        m_db->run("INSERT INTO birds (name) VALUES ('robin')");  // 3: fails
        m_db->run("INSERT INTO birds (name) VALUES ('owl')");    // not even tried
        QCOMPARE(seen, 3);
        VERIFY_FAILS(m_db->commit(), ErrorCode::Unavailable);
        m_db->faultBeforeStatement = nullptr;
        QCOMPARE(count(), 0);
    }

    void aCommitThatFailsLeavesNothing()
    {
        int seen = 0;
        QVERIFY(begin());
        m_db->run("INSERT INTO birds (name) VALUES ('wren')");
        m_db->faultBeforeStatement = [&] { return ++seen == 1; };
        VERIFY_FAILS(m_db->commit(), ErrorCode::Unavailable);
        m_db->faultBeforeStatement = nullptr;
        QCOMPARE(count(), 0);
        QVERIFY(begin());
        m_db->rollback();
    }

    void anErrorInALaterStatementOfAScriptIsSeen()
    {
        m_db->script(u"SELECT 1; SELECT nothing FROM nowhere; SELECT 2"_s);
        QVERIFY(m_db->failed());
        m_db->rollback();
    }

    void anErrorAmongTheRowsIsSeen()
    {
        // The first rows come, then one that cannot be computed.
        QVERIFY(begin());
        const bool lite = currentEngine() == Engine::Sqlite;
        Statement &select = lite ? m_db->query("SELECT CASE WHEN value = 3000 THEN abs(-9223372036854775807 - 1) ELSE value END FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 5000) SELECT value FROM n)")
                                 : m_db->query("SELECT 1 / (3000 - value) FROM generate_series(1, 5000) AS value");
        int rows = 0;
        while (select.step())
            ++rows;
        QCOMPARE(rows, 2999);
        QVERIFY(m_db->failed());
        m_db->rollback();
    }

    void aReaderCannotWrite()
    {
        const auto reader = m_place->open(Database::Access::ReadOnly);
        QVERIFY(reader->begin(reader->dialect().beginRead()));
        reader->run("INSERT INTO birds (name) VALUES ('wren')");
        VERIFY_FAILS(reader->commit(), ErrorCode::Refused);
        QCOMPARE(count(), 0);
    }

    void aStatementThatWasNotReadToItsEndHoldsNothing()
    {
        const auto other = m_place->open();
        m_db->run("INSERT INTO birds (name) VALUES ('wren')");
        m_db->run("INSERT INTO birds (name) VALUES ('robin')");
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_db->begin(m_db->dialect().beginWrite()));
            QVERIFY(!m_db->run("SELECT name FROM birds ORDER BY id").text(0).isEmpty());
            VERIFY_GOOD(m_db->commit());
            QVERIFY(other->begin(other->dialect().beginWrite()));
            other->run("UPDATE birds SET wings = ?", i);
            VERIFY_GOOD(other->commit());
        }
        VERIFY_GOOD(m_db->begin(m_db->dialect().beginWrite()) ? m_db->commit() : tl::unexpected(*m_db->error()));
    }

    void aWriterDoesNotFailForHavingReadFirst()
    {
        // On SQLite a deferred BEGIN fails here at once; both engines must see the first writer's row.
        const auto other = m_place->open();
        QVERIFY(begin());
        QCOMPARE(m_db->run("SELECT count(*) FROM birds").integer(0), 0);
        std::thread second([&] {
            const auto late = m_place->open();
            late->begin(late->dialect().beginWrite());
            late->run("INSERT INTO birds (name) VALUES ('robin')");
            must(late->commit());
        });
        m_db->run("INSERT INTO birds (name) VALUES ('wren')");
        VERIFY_GOOD(m_db->commit());
        second.join();
        QCOMPARE(count(), 2);
    }

    void seesThatAnotherProgramWrote()
    {
        space = std::make_unique<TestWorkspace>(currentEngine());
        const auto other = must(Database::open(space->address(), Database::Access::ReadWrite));
        const qint64 before = other->dataVersion();
        QCOMPARE(other->dataVersion(), before);
        space->scene();
        QVERIFY(other->dataVersion() != before);
    }

    void ordersTextByCodePoint()
    {
        QVERIFY(begin());
        for (const QString &name : {u"b"_s, u"A"_s, u"a"_s, u"Ä"_s, u"茶"_s})
            m_db->run("INSERT INTO birds (name) VALUES (?)", name);
        VERIFY_GOOD(m_db->commit());
        QStringList names;
        Statement &select = m_db->query(u"SELECT name FROM birds ORDER BY "_s + m_db->dialect().binary(u"name"_s));
        while (select.step())
            names.append(select.text(0));
        QCOMPARE(names, QStringList({u"A"_s, u"a"_s, u"b"_s, u"Ä"_s, u"茶"_s}));
    }

    void findsTextWithoutPatterns()
    {
        QVERIFY(begin());
        for (const QString &name : {u"50% off"_s, u"500 off"_s, u"a_b"_s, u"axb"_s, u"茶"_s})
            m_db->run("INSERT INTO birds (name) VALUES (?)", name);
        VERIFY_GOOD(m_db->commit());
        const auto found = [&](const QString &text) { return m_db->run(u"SELECT count(*) FROM birds WHERE "_s + m_db->dialect().contains(u"name"_s), text).integer(0); };
        QCOMPARE(found(u"50%"_s), 1);
        QCOMPARE(found(u"a_b"_s), 1);
        QCOMPARE(found(u"茶"_s), 1);
        QCOMPARE(found(u"off"_s), 2);
        QCOMPARE(m_db->run(u"SELECT %1"_s.arg(m_db->dialect().least(u"3"_s, u"2"_s))).integer(0), 2);
        QCOMPARE(m_db->run(u"SELECT %1"_s.arg(m_db->dialect().greatest(u"3"_s, u"2"_s))).integer(0), 3);
    }

    void comesBackAfterTheServerWentAway()
    {
        if (currentEngine() == Engine::Sqlite)
            return;
        QVERIFY(begin());
        const qint64 process = m_db->run("SELECT pg_backend_pid()").integer(0);
        {
            const auto other = m_place->open();
            other->run("SELECT pg_terminate_backend(?)", process);
            QVERIFY(!other->failed());
        }
        m_db->run("INSERT INTO birds (name) VALUES ('wren')");
        VERIFY_FAILS(m_db->commit(), ErrorCode::Unavailable);
        QVERIFY(begin());
        m_db->run("INSERT INTO birds (name) VALUES ('wren')");
        VERIFY_GOOD(m_db->commit());
        QCOMPARE(count(), 1);
    }

    void saysThatThereIsNoServer()
    {
        WorkspaceAddress nobody = must(WorkspaceAddress::parse(u"postgresql://ann:secret@127.0.0.1:1/team"_s));
        const auto opened = Database::open(nobody, Database::Access::ReadWrite);
        VERIFY_FAILS(opened, ErrorCode::Unavailable);
        QVERIFY(!opened.error().what.english().contains(u"secret"));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseClass)
#include "test_database.moc"
