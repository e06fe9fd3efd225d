// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/run.h"

#include "app/scenario/saboteur.h"
#include "core/accounts/accounts.h"
#include "core/catalogue/categories.h"
#include "core/change/commit.h"
#include "core/files/import_plan.h"
#include "core/views/keys.h"

#include <QFile>

namespace sampan {

namespace {
    constexpr int goodRows = 46;
    const std::vector<qint64> badLines {12, 23, 34, 45};

    QString titleOf(int row)
    {
        return QStringLiteral("Practice caddy ชา 茶 no. %1").arg(row);
    }

    // 50 rows, four of them wrong in four ways.
    QByteArray practiceFile()
    {
        QString text = QStringLiteral("SKU;Title;Price;Weight (g);Barcode\r\n");
        for (int line = 2; line <= 51; ++line) {
            const QString sku = QStringLiteral("CSV-%1").arg(line, 3, 10, QLatin1Char('0'));
            QString price = QStringLiteral("%1,50").arg(10 + line);
            QString weight = QString::number(100 + line);
            QString title = titleOf(line);
            QString code = sku;
            if (line == badLines[0])
                price = QStringLiteral("ask us");
            else if (line == badLines[1])
                weight = QStringLiteral("-5");
            else if (line == badLines[2])
                title.clear();
            else if (line == badLines[3])
                code = QStringLiteral("CSV-002");
            text += QStringLiteral("%1;%2;%3;%4;\r\n").arg(code, title, price, weight);
        }
        return text.toUtf8();
    }
}

Result<> ScenarioRun::open()
{
    const QString folder = m_options.keep.isEmpty() ? m_folder.path() : m_options.keep;
    const auto address = WorkspaceAddress::parse(folder + QStringLiteral("/practice.sampan"));
    if (!address)
        return tl::unexpected(address.error());
    PracticeOptions options;
    options.seed = m_options.seed;
    options.products = m_options.products;
    options.faults = m_options.faults;
    m_practice = std::make_unique<Practice>(options);
    if (const auto started = m_practice->start(); !started)
        return started;
    m_world = std::make_unique<World>(*m_practice);
    m_session = std::make_unique<Session>(*address, [] { return QByteArray(); }, sabotagedRegistry(m_options.sabotage));
    if (const auto opened = m_session->open(true); !opened)
        return opened;
    if (m_options.kills > 0 || m_options.programs > 1 || m_options.clockJumps || m_options.sleep) {
        // Other programs need the credentials too.
        qputenv("SAMPAN_VAULT_PASSPHRASE", QByteArray::number(QRandomGenerator::system()->generate64(), 36));
        if (const auto vault = m_session->secrets(); !vault)
            return tl::unexpected(vault.error());
        m_programs = std::make_unique<Programs>(m_options, address->path);
    }
    if (const auto ready = preparePractice(*m_session, *m_practice); !ready)
        return ready;
    // The shop would mail each buyer, as most do.
    if (const auto mails = m_world->control(QStringLiteral("woocommerce"), {{QStringLiteral("action"), QStringLiteral("set_mails")}, {QStringLiteral("on"), true}}); !mails)
        return tl::unexpected(mails.error());
    for (const QString &name : {QStringLiteral("HARBOUR"), QStringLiteral("JD")}) {
        const auto id = m_session->read([&](Database &database) { return accountNamed(database, name); });
        if (!id)
            return tl::unexpected(id.error());
        m_accounts[name] = AccountId(*id);
    }
    return strike("mails", "UPDATE accounts SET options = '{\"buyer_email\":\"yes\"}' WHERE kind = 'woocommerce'");
}

Result<> ScenarioRun::pull()
{
    return sync({QStringLiteral("HARBOUR"), QStringLiteral("JD")});
}

Result<> ScenarioRun::importFile()
{
    const QString path = m_folder.filePath(QStringLiteral("practice.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(practiceFile()) < 0)
        return fail(ErrorCode::Full, Sentence::tr("The practice file cannot be written."));
    file.close();
    const auto reader = openTable(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto import = [&](bool twice) {
        return m_session->write([&](Database &database) -> Result<ImportPlan> {
            if (const auto again = (*reader)->restart(); !again)
                return tl::unexpected(again.error());
            const auto brand = brandNamed(database, QStringLiteral("Harbour Tea"));
            if (!brand)
                return tl::unexpected(brand.error());
            auto plan = planImport(database, m_session->context(), m_session->actor(), **reader, {BrandId(*brand), {}, QStringLiteral("practice.csv")});
            if (plan && !twice)
                commit(database, m_session->context(), plan->changes);
            return plan;
        });
    };
    const auto plan = import(false);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto struck = strike("import", "UPDATE products SET title = title || '?' WHERE id = (SELECT max(product_id) FROM variants WHERE sku LIKE 'CSV-%')"); !struck)
        return struck;
    std::vector<qint64> lines;
    for (const ImportFault &fault : plan->faults)
        lines.push_back(fault.line);
    const auto same = import(true);
    if (!same)
        return tl::unexpected(same.error());
    const auto stored = m_session->read([&](Database &database) -> Result<int> {
        int good = 0;
        Statement &select = database.query("SELECT v.sku, p.title, v.weight FROM variants v JOIN products p ON p.id = v.product_id WHERE v.sku_key LIKE 'csv-%'");
        while (select.step()) {
            const int line = select.text(0).mid(4).toInt();
            good += select.text(1) == titleOf(line) && select.integer(2) == 100 + line;
        }
        select.reset();
        return good;
    });
    if (!stored)
        return tl::unexpected(stored.error());
    m_counts.insert(QStringLiteral("imported"), *stored);
    m_counts.insert(QStringLiteral("import_refused"), plan->failedRows);
    guard(QStringLiteral("import"), *stored == goodRows && lines == badLines && same->changes.edits.empty() && same->changes.rows.empty(),
        QStringLiteral("%1 of %2 rows are in, %3 reported, %4 changes the second time").arg(*stored).arg(goodRows).arg(plan->failedRows).arg(same->changes.edits.size() + same->changes.rows.size()));
    return {};
}

Result<> ScenarioRun::editCells()
{
    const auto products = ids("SELECT id FROM products WHERE gone = 0 AND title NOT LIKE 'Practice%' ORDER BY id LIMIT 100");
    const auto variants = ids("SELECT id FROM variants WHERE gone = 0 AND sku <> '' AND sku NOT LIKE 'CSV-%' ORDER BY id LIMIT 100");
    if (!products || !variants)
        return tl::unexpected(products ? variants.error() : products.error());
    std::map<qint64, QString> titles;
    const auto done = m_session->write([&](Database &database) -> Result<CommitResult> {
        titles.clear();
        ChangeSet changes {Cause::Edit, m_session->actor(), QStringLiteral("practice"), {}, {}, {}};
        Work reading(database, m_session->context(), Cause::Edit, {});
        for (qint64 id : *products) {
            const Value before = reading.rows().get(Table::Product, id)->value(product::title);
            titles[id] = before.text() + QStringLiteral(" – edited");
            changes.edits.push_back({{Table::Product, id, product::title}, before, titles[id]});
        }
        for (qint64 id : *variants)
            changes.edits.push_back({{Table::Variant, id, variant::safetyStock}, reading.rows().get(Table::Variant, id)->value(variant::safetyStock), qint64(1)});
        return commit(database, m_session->context(), changes);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (const auto struck = strike("edits", "UPDATE variants SET safety_stock = 0 WHERE id = (SELECT max(id) FROM variants WHERE safety_stock = 1)"); !struck)
        return struck;
    const auto stored = m_session->read([&](Database &database) -> Result<int> {
        int good = 0;
        Statement &texts = database.query("SELECT id, title FROM products");
        while (texts.step()) {
            const auto wanted = titles.find(texts.integer(0));
            good += wanted != titles.end() && wanted->second == texts.text(1);
        }
        texts.reset();
        Statement &safety = database.query("SELECT count(*) FROM variants WHERE safety_stock = 1");
        good += safety.step() ? static_cast<int>(safety.integer(0)) : 0;
        safety.reset();
        return good;
    });
    if (!stored)
        return tl::unexpected(stored.error());
    const auto wanted = static_cast<int>(products->size() + variants->size());
    m_counts.insert(QStringLiteral("edited_cells"), *stored);
    guard(QStringLiteral("edits"), *stored == wanted && done->cells >= wanted, QStringLiteral("%1 of %2 cells").arg(*stored).arg(wanted));
    return {};
}

Result<> ScenarioRun::mapCategories()
{
    struct Wanted {
        QString shop, there;
    };
    const qint64 jd = m_accounts[QStringLiteral("JD")].value;
    std::vector<Wanted> wanted;
    const auto mapped = [&](bool withAttributes) {
        return m_session->write([&](Database &database) -> Result<CommitResult> {
            wanted.clear();
            std::vector<std::pair<QString, QString>> leaves;
            Statement &select = database.query("SELECT remote_id, name FROM remote_categories WHERE account_id = ? AND leaf = 1 ORDER BY remote_id", jd);
            while (select.step())
                leaves.emplace_back(select.text(0), select.text(1));
            select.reset();
            Statement &categories = database.query("SELECT DISTINCT category FROM products WHERE gone = 0 ORDER BY category");
            while (categories.step() && !leaves.empty()) {
                const QString shop = categories.text(0);
                // By a word that both have, else the first: a person would choose better, the marketplace does not mind.
                auto leaf = std::find_if(leaves.begin(), leaves.end(), [&](const auto &known) { return shop.contains(known.second.section(u' ', 0, 0).chopped(1), Qt::CaseInsensitive); });
                wanted.push_back({shop, (leaf == leaves.end() ? leaves.front() : *leaf).first});
            }
            categories.reset();
            Work work(database, m_session->context(), Cause::Settings, m_session->actor());
            for (const Wanted &map : wanted) {
                QStringList attributes;
                for (const RemoteAttribute &attribute : attributesOf(database, jd, map.there)) {
                    if (withAttributes && attribute.required && !attribute.perVariant)
                        attributes.append(attribute.id + u'=' + (attribute.choices.empty() ? QStringLiteral("1") : attribute.choices.front().first));
                }
                Statement &known = database.query("SELECT id FROM category_maps WHERE account_id = ? AND shop_category = ?", jd, map.shop);
                const qint64 id = known.step() ? known.integer(0) : 0;
                known.reset();
                Row &row = id ? *work.rows().get(Table::CategoryMap, id) : work.rows().create(Table::CategoryMap, {{categoryMap::account, jd}, {categoryMap::shopCategory, map.shop}});
                row.set(categoryMap::category, map.there);
                row.set(categoryMap::attributes, attributes.join(u';'));
            }
            return work.finish();
        });
    };
    if (const auto done = mapped(false); !done)
        return tl::unexpected(done.error());
    if (const auto read = sync({QStringLiteral("JD")}); !read) // the attributes of the chosen categories
        return read;
    if (const auto done = mapped(true); !done)
        return tl::unexpected(done.error());
    m_counts.insert(QStringLiteral("mapped_categories"), static_cast<int>(wanted.size()));
    return {};
}

} // namespace sampan
