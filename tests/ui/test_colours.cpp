// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colours.h"

#include <QTest>

using namespace sampan::ui;

class TestColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // WCAG AA: every colour that words are written in, on every ground that they are written on.
    void wordsAreReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Colours *colours : {&lightColours(), &darkColours()}) {
            const std::pair<const char *, QColor> grounds[]
                = {{"background", colours->of(Role::Background)}, {"surface", colours->of(Role::Surface)},
                    {"selection", colours->selection()}, {"hover", colours->hover()}};
            const std::pair<const char *, Role> inks[]
                = {{"text", Role::Text}, {"quiet", Role::Quiet}, {"accent", Role::Accent}, {"conflict", Role::Conflict},
                    {"failed", Role::Failed}, {"live", Role::Live}, {"waiting", Role::Waiting}};
            const char *look = colours->dark ? "dark" : "light";
            for (const auto &[ground, behind] : grounds) {
                for (const auto &[ink, role] : inks)
                    QTest::addRow("%s: %s on %s", look, ink, ground) << colours->of(role) << behind;
            }
            const std::pair<const char *, QColor> cells[] = {{"pending", colours->of(Role::Pending)},
                {"selected pending", colours->selectedPending()}, {"invalid", colours->invalid()},
                {"conflicting", colours->conflicting()}, {"count", colours->of(Role::Line)}};
            for (const auto &[cell, behind] : cells)
                QTest::addRow("%s: text on %s", look, cell) << colours->of(Role::Text) << behind;
            QTest::addRow("%s: main button", look) << colours->of(Role::OnAccent) << colours->of(Role::Accent);
        }
    }
    void wordsAreReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double found = contrast(ink, ground);
        QVERIFY2(
            found >= 4.5, qPrintable(QStringLiteral("%1 on %2 is %3 : 1").arg(ink.name(), ground.name()).arg(found)));
    }

    void contrastIsWcags()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }
};

QTEST_MAIN(TestColours)
#include "test_colours.moc"
