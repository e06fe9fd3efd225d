// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_maps.h"
#include "tests/kit/test_workspace.h"

#include <QBuffer>
#include <QTest>

using namespace sampan;

class TestImportMaps : public QObject {
    Q_OBJECT

    struct Imported {
        qint64 rows = 0;
        int changed = 0; ///< new ones too
        std::vector<ImportFault> faults;
    };
    static Imported import(TestWorkspace &space, qint64 market, const QByteArray &text)
    {
        auto device = std::make_unique<QBuffer>();
        device->setData(text);
        device->open(QIODevice::ReadOnly);
        const auto file = openTable(std::move(device));
        const auto plan = planMaps(space.db(), space.actor, **file, market, QString());
        return {plan->rows, space.commit(plan->changes).rows, plan->faults};
    }
    static QString mapped(TestWorkspace &space, qint64 market, const QString &shopCategory)
    {
        Statement &select = space.db().query("SELECT category, attributes FROM category_maps WHERE account_id = ? AND shop_category = ?", market, shopCategory);
        const QString found = select.step() ? select.text(0) + u'|' + select.text(1) : QString();
        select.reset();
        return found;
    }

private Q_SLOTS:
    void takesGoodRowsAndSaysWhyOthersStayOut()
    {
        TestWorkspace space(Engine::Sqlite);
        const auto scene = space.scene();
        space.inWork([&](Work &work) {
            work.database().run("INSERT INTO remote_categories (account_id, remote_id, parent, name, name_local, leaf) VALUES (?, '1', '', 'Food', '', 0)", scene.market);
            work.database().run("INSERT INTO remote_categories (account_id, remote_id, parent, name, name_local, leaf) VALUES (?, '2', '1', 'Tea', '', 1)", scene.market);
        });
        const QByteArray text = "Shop category;Category;Attributes\nTea > Green;2;10=5\nCups;1;\nPots;77;\n;2;\n";
        const Imported done = import(space, scene.market, text);
        QCOMPARE(done.rows, 4);
        QCOMPARE(done.changed, 1);
        QCOMPARE(done.faults.size(), size_t(3));
        QCOMPARE(done.faults[0].line, 3);
        QVERIFY(done.faults[0].why.english().contains(u"below it"));
        QVERIFY(done.faults[1].why.english().contains(u"77"));
        QCOMPARE(mapped(space, scene.market, QStringLiteral("Tea > Green")), QStringLiteral("2|10=5"));
        QCOMPARE(mapped(space, scene.market, QStringLiteral("Cups")), QString());
        // The same file again changes nothing.
        QCOMPARE(import(space, scene.market, text).changed, 0);
    }
};

QTEST_GUILESS_MAIN(TestImportMaps)
#include "test_import_maps.moc"
