// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestTranslation : public QObject {
    Q_OBJECT

    static QStringList places(const QString &text)
    {
        static const QRegularExpression place(u"%\\d"_s);
        QStringList found;
        for (auto it = place.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        found.sort();
        return found;
    }

private Q_SLOTS:
    // Every text of the program, and with the same places for values.
    void indonesianIsComplete()
    {
        QFile file(QDir::cleanPath(QStringLiteral(SAMPAN_TEST_DATA "/../../../translations/sampan_id.ts")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source"_s) {
                source = xml.readElementText();
            } else if (xml.name() == u"translation"_s) {
                QVERIFY2(xml.attributes().value(u"type"_s).isEmpty(), qPrintable(source));
                const QString words = xml.readElementText();
                QVERIFY2(!words.isEmpty(), qPrintable(source));
                QVERIFY2(places(source) == places(words), qPrintable(source));
                ++messages;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(messages > 1000);
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "test_translation.moc"
