// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sentence.h"
#include "tests/kit/verify.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestSentence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsInOrder()
    {
        const Sentence sentence = Sentence::tr("%2 of %1 are left.").arg(QStringLiteral("TEA-1")).arg(3);
        QCOMPARE(sentence.english(), u"3 of TEA-1 are left."_s);
        QCOMPARE(sentence.text(), u"3 of TEA-1 are left."_s);
    }

    void fillsOnce()
    {
        // A value that looks like a placeholder stays as it was typed.
        const Sentence sentence = Sentence::tr("%1 and %2").arg(QStringLiteral("%2")).arg(QStringLiteral("100 %1"));
        QCOMPARE(sentence.english(), u"%2 and 100 %1"_s);
    }

    void leavesWhatHasNoValue()
    {
        QCOMPARE(Sentence::tr("50 % off, %1 %2").arg(QStringLiteral("now")).english(), u"50 % off, now %2"_s);
        QCOMPARE(Sentence::tr("ends with %").english(), u"ends with %"_s);
        QCOMPARE(Sentence::tr("%0").arg(QStringLiteral("x")).english(), u"%0"_s);
    }

    void isStoredAndReadBack_data()
    {
        QTest::addColumn<Sentence>("sentence");
        QTest::newRow("empty") << Sentence();
        QTest::newRow("no values") << Sentence::tr("The answer is empty.");
        QTest::newRow("values") << Sentence::tr("%1 and %2").arg(QStringLiteral("a")).arg(QStringLiteral("b"));
        QTest::newRow("empty value") << Sentence::tr("“%1” is not a number.").arg(QString());
        QTest::newRow("value with a placeholder") << Sentence::tr("%1").arg(QStringLiteral("%1%2"));
        QTest::newRow("their words") << Sentence::verbatim(QStringLiteral("Товар\nне найден %1"));
        QTest::newRow("a separator in a value") << Sentence::tr("%1, %2")
                                                       .arg(QStringLiteral("a\x1f"
                                                                           "b"))
                                                       .arg(QStringLiteral("c"));
    }
    void isStoredAndReadBack()
    {
        QFETCH(Sentence, sentence);
        const Sentence read = Sentence::fromStored(sentence.toStored());
        QCOMPARE(read, sentence);
        QCOMPARE(read.english(), sentence.english());
        QCOMPARE(read.isEmpty(), sentence.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSentence)
#include "test_sentence.moc"
