// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_bench.h"

#include <QDirIterator>

#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestKeptDrafts : public QObject {
    Q_OBJECT

    // What a kill leaves: the files as they are on the disk at that moment, and no lock.
    static void copyFiles(const QString &from, const QString &to)
    {
        QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString target = to + u'/' + QDir(from).relativeFilePath(file);
            QDir().mkpath(QFileInfo(target).absolutePath());
            QVERIFY(QFile::copy(file, target));
        }
    }

private Q_SLOTS:
    void theyAreHereAgainAfterTheWindowWasClosed()
    {
        WindowBench bench;
        bench.open();
        const qint64 tea = bench.scene.tea.variants[0];
        WindowBench::type(bench.tab(u"products"_s, u"variants"_s), tea, "hs_code", u"0902"_s);
        bench.close();
        bench.open();
        QTRY_COMPARE(bench.drafts().count(), 1);
        const ui::Draft *draft = bench.drafts().find({Table::Variant, tea, variant::hsCode});
        QVERIFY(draft);
        QCOMPARE(draft->typed, u"0902"_s);
    }

    void theyOutliveAKill()
    {
        WindowBench bench;
        bench.open();
        const auto &teas = bench.scene.tea.variants;
        ui::TableTab &variants = bench.tab(u"products"_s, u"variants"_s);
        WindowBench::type(variants, teas[0], "hs_code", u"0902"_s);
        WindowBench::type(variants, teas[1], "weight", u"not a weight"_s);
        QTest::qWait(150); // they are on disk within 50 ms; the rest is for a busy computer
        QTemporaryDir killed;
        copyFiles(bench.draftFolder(), killed.path());
        bench.command("file.discard");
        bench.close();

        bench.open(killed.path());
        QTRY_COMPARE(bench.drafts().count(), 2);
        QCOMPARE(bench.drafts().invalidCount(), 1);
    }

    void whatWasSavedIsNotOfferedAgain()
    {
        WindowBench bench;
        bench.open();
        WindowBench::type(bench.tab(u"products"_s, u"variants"_s), bench.scene.tea.variants[0], "hs_code", u"0902"_s);
        bench.window->openReview();
        bench.window->save();
        QTRY_COMPARE(bench.drafts().count(), 0);
        bench.close();
        bench.open();
        QTest::qWait(50);
        QCOMPARE(bench.drafts().count(), 0);
    }
};

QTEST_MAIN(TestKeptDrafts)
#include "test_kept_drafts.moc"
