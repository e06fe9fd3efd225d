// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/approvals.h"
#include "core/storage/verify.h"
#include "tests/kit/engine_test.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
constexpr int saves = 6;

Result<> save(Database &db, const ChangeContext &context, int number)
{
    // Two rows in one change: never one without the other.
    ChangeSet changes;
    changes.actor = {u"ann"_s, PersonRole::Administrator};
    Rows rows(db);
    const auto set = [&](Table table, FieldNo field, const Value &value) {
        const Row *row = rows.get(table, 1);
        changes.edits.push_back({{table, 1, field}, row ? row->value(field) : Value(), value});
    };
    set(Table::Product, product::title, QString::number(number));
    set(Table::Variant, variant::cost, qint64(number));
    if (!db.begin(db.dialect().beginWrite()))
        return tl::unexpected(*db.error());
    sampan::commit(db, context, changes);
    return db.commit();
}

/// A program that saves, says so, and dies by itself before its nth statement (0: never), or writes no file longer than
/// `longest` (0: any).
int child(const QString &path, int nth, qint64 longest)
{
    TestRegistry connectors;
    MovableClock clock;
    const ChangeContext context{connectors.registry(), clock};
    WorkspaceAddress address;
    address.path = path;
    const auto db = must(Database::open(address, Database::Access::ReadWrite));
    if (longest > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(longest), static_cast<rlim_t>(longest)};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    int left = nth;
    if (nth > 0)
        db->faultBeforeStatement = [&left] {
            if (--left == 0)
                std::raise(SIGKILL);
            return false;
        };
    for (int number = 1; number <= saves; ++number) {
        if (const auto done = save(*db, context, number); !done) {
            std::puts(qPrintable(done.error().what.english()));
            return 3;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}
} // namespace

class TestCrashes : public QObject {
    Q_OBJECT
    std::unique_ptr<TestWorkspace> space;
    TestWorkspace::Scene m_scene;

    QStringList run(int nth, qint64 longest, int *exitCode = nullptr)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
            {u"--child"_s, space->address().path, QString::number(nth), QString::number(longest)});
        if (!process.waitForFinished(60000))
            qFatal("The child does not end.");
        if (exitCode)
            *exitCode = process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    std::vector<Finding> findings(Database &db) { return must(verifyWorkspace(db, space->context())); }

    void flip(const QByteArray &where, qsizetype offset, qsizetype from = 0)
    {
        space->db().script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QFile file(space->address().path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const qsizetype at = where.isEmpty() ? from : bytes.indexOf(where, from);
        QVERIFY(at >= 0);
        file.seek(at + offset);
        const char changed = static_cast<char>(bytes[at + offset] ^ 0x01);
        QCOMPARE(file.write(&changed, 1), 1);
    }

private Q_SLOTS:
    void init()
    {
        space = std::make_unique<TestWorkspace>(Engine::Sqlite);
        m_scene = space->scene();
    }

    void killedAtAnyStatement()
    {
        int kills = 0;
        for (int nth = 1;; nth += 7) {
            init();
            int ended = 0;
            const QStringList said = run(nth, 0, &ended);
            // Started again: what was said to be saved is there, what was under way is there whole or not at all.
            const auto db = must(Database::open(space->address(), Database::Access::ReadWrite));
            QVERIFY(findings(*db).empty());
            const qint64 cost = space->cell(Table::Variant, 1, variant::cost).number();
            const QString title = space->cell(Table::Product, 1, product::title).text();
            QCOMPARE(title, cost == 0 ? u"Oolong tea"_s : QString::number(cost));
            QVERIFY(cost == said.size() || cost == said.size() + 1);
            VERIFY_GOOD(save(*db, space->context(), 99));
            if (ended == 0)
                break;
            QCOMPARE(ended, -1);
            ++kills;
        }
        QVERIFY(kills >= 5);
    }

    void aFullDisk()
    {
        const qint64 pages = space->number("PRAGMA page_count");
        space->db().run(u"PRAGMA max_page_count=%1"_s.arg(pages + 1)).reset();
        Result<> done;
        int number = 0;
        QStringList before;
        for (; done && number < 2000; ++number) {
            before = dump(space->db());
            ChangeSet changes;
            changes.actor = space->actor;
            changes.edits = {space->edit(
                Table::Product, m_scene.tea.product, product::description, QString(2000, QChar(u'a' + number % 20)))};
            const auto result = space->tryCommit(changes);
            done = result ? Result<>() : tl::unexpected(result.error());
        }
        VERIFY_FAILS(done, ErrorCode::Full);
        QVERIFY(done.error().what.english().contains(u"full"));
        QCOMPARE(dump(space->db()), before);
        QVERIFY(findings(space->db()).empty());
        // Room is made: it goes on.
        space->db().run("PRAGMA max_page_count=100000").reset();
        QVERIFY(space->type(Table::Product, m_scene.tea.product, product::title, u"Room"_s).commit);
    }

    void aFileThatCannotGrow()
    {
        int ended = 0;
        const QStringList said = run(0, 4096, &ended);
        QCOMPARE(ended, 3);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].contains(space->address().path) && said[0].endsWith(u'.'), qPrintable(said[0]));
        QVERIFY(findings(space->db()).empty());
        QCOMPARE(space->cell(Table::Product, 1, product::title), Value(u"Oolong tea"_s));
    }

    void aFlippedByteOfWhatWasApproved()
    {
        const qint64 order = space->order(m_scene.market);
        must(space->approveOrder(order));
        must(space->queueOrder(order));
        const QByteArray intent = space->outbox().at(0).intent.toUtf8();
        QVERIFY(findings(space->db()).empty());
        flip(intent.left(60), 50);
        const auto db = must(Database::open(space->address(), Database::Access::ReadOnly));
        const auto found = findings(*db);
        QVERIFY(std::any_of(found.begin(), found.end(), [](const Finding &one) { return one.what == u"hash"; }));
        QVERIFY(!checkOutboxHash(*db, OutboxId(space->outbox().at(0).id)));
    }

    void aFlippedByteOfTheFile()
    {
        // The kind of a page of the file: from a leaf to nothing.
        const qint64 page = space->number("PRAGMA page_size");
        const qint64 pages = space->number("PRAGMA page_count");
        flip({}, 0, page * (pages / 2));
        const auto db = must(Database::open(space->address(), Database::Access::ReadOnly));
        const auto found = findings(*db);
        QVERIFY(!found.empty());
        QVERIFY2(found[0].what == u"database" && found[0].words.english().contains(u"daily copy"),
            qPrintable(found[0].words.english()));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child")
        return child(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toLongLong());
    TestCrashes test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_crashes.moc"
