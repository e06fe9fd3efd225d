// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/scenario.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace sampan;

namespace {
    constexpr size_t atOnce = 6; // they mostly wait

    struct Run {
        QString sabotage;
        QStringList more;
        std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
        QJsonObject answer = {};
        int exit = -1;
    };
}

/// The whole job, done by the program itself: it goes well, and each of its guards notices what it is there for.
class TestScenario : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void doesTheWholeJob_data();
    void doesTheWholeJob();
    void survivesWhatHappensToPrograms_data();
    void survivesWhatHappensToPrograms();
    void noticesADeliberateFault_data();
    void noticesADeliberateFault();

private:
    std::map<QString, Run> m_runs;
};

void TestScenario::initTestCase()
{
    m_runs[QStringLiteral("faults off")] = {{}, {QStringLiteral("--faults"), QStringLiteral("off")}};
    m_runs[QStringLiteral("moderate faults")] = {{}, {QStringLiteral("--faults"), QStringLiteral("moderate")}};
    m_runs[QStringLiteral("moderate faults, other dice")] = {{}, {QStringLiteral("--faults"), QStringLiteral("moderate"), QStringLiteral("--seed"), QStringLiteral("7")}};
    m_runs[QStringLiteral("killed")] = {{}, {QStringLiteral("--kills"), QStringLiteral("15"), QStringLiteral("--faults"), QStringLiteral("moderate"), QStringLiteral("--seed"), QStringLiteral("3")}};
    m_runs[QStringLiteral("two, killed")] = {{}, {QStringLiteral("--kills"), QStringLiteral("10"), QStringLiteral("--programs"), QStringLiteral("2")}};
    m_runs[QStringLiteral("clocks that jump, killed")] = {{}, {QStringLiteral("--kills"), QStringLiteral("5"), QStringLiteral("--clock-jumps")}};
    for (const QString &guard : scenarioGuards())
        m_runs[guard] = {guard, {QStringLiteral("--sabotage"), guard}};
    std::vector<Run *> waiting;
    for (auto &[name, run] : m_runs)
        waiting.push_back(&run);
    std::vector<Run *> running;
    while (!waiting.empty() || !running.empty()) {
        while (!waiting.empty() && running.size() < atOnce) {
            Run *run = waiting.back();
            waiting.pop_back();
            const QStringList size {QStringLiteral("--products"), QStringLiteral("80"), QStringLiteral("--listings"), QStringLiteral("24"), QStringLiteral("--orders"), QStringLiteral("20")};
            run->process->start(QStringLiteral(SAMPAN_BIN "/sampanctl"), QStringList {QStringLiteral("--json"), QStringLiteral("scenario")} + size + run->more);
            running.push_back(run);
        }
        Run *run = running.front();
        running.erase(running.begin());
        QVERIFY2(run->process->waitForFinished(240000), qPrintable(run->more.join(u' ')));
        run->exit = run->process->exitCode();
        run->answer = QJsonDocument::fromJson(run->process->readAllStandardOutput()).object();
    }
}

void TestScenario::doesTheWholeJob_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("faults off") << QStringLiteral("faults off");
    for (const char *name : {"moderate faults", "moderate faults, other dice"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestScenario::doesTheWholeJob()
{
    QFETCH(QString, name);
    const Run &run = m_runs.at(name);
    const QByteArray said = QJsonDocument(run.answer).toJson(QJsonDocument::Compact) + run.process->readAllStandardError();
    QVERIFY2(run.answer.value(QStringLiteral("ok")).toBool(), said.constData());
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.answer.value(QStringLiteral("guards")).toObject().size(), scenarioGuards().size());
    QCOMPARE(run.answer.value(QStringLiteral("orders_found")), run.answer.value(QStringLiteral("orders_expected")));
    QCOMPARE(run.answer.value(QStringLiteral("listings_equal")).toInt(), 24);
}

void TestScenario::survivesWhatHappensToPrograms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kills");
    QTest::newRow("killed") << QStringLiteral("killed") << 15;
    QTest::newRow("two, killed") << QStringLiteral("two, killed") << 10;
    QTest::newRow("clocks that jump, killed") << QStringLiteral("clocks that jump, killed") << 5;
}

void TestScenario::survivesWhatHappensToPrograms()
{
    QFETCH(QString, name);
    QFETCH(int, kills);
    const Run &run = m_runs.at(name);
    const QByteArray said = QJsonDocument(run.answer).toJson(QJsonDocument::Compact) + run.process->readAllStandardError();
    QVERIFY2(run.answer.value(QStringLiteral("ok")).toBool(), said.constData());
    int killed = 0;
    for (const QJsonValue &times : run.answer.value(QStringLiteral("kills")).toObject())
        killed += times.toInt();
    QVERIFY2(killed >= kills / 2, said.constData()); // one that had nothing more to do does not get as far as its boundary
}

void TestScenario::noticesADeliberateFault_data()
{
    QTest::addColumn<QString>("guard");
    for (const QString &guard : scenarioGuards())
        QTest::newRow(qPrintable(guard)) << guard;
}

void TestScenario::noticesADeliberateFault()
{
    QFETCH(QString, guard);
    const Run &run = m_runs.at(guard);
    const QJsonObject guards = run.answer.value(QStringLiteral("guards")).toObject();
    QVERIFY2(guards.contains(guard), run.process->readAllStandardError().constData());
    QCOMPARE(guards.value(guard).toObject().value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(run.answer.value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(run.exit, 1);
}

QTEST_GUILESS_MAIN(TestScenario)
#include "test_scenario.moc"
