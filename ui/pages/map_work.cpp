// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/overview.h"
#include "core/base/fold.h"
#include "core/change/commit.h"
#include "ui/pages/account_commands.h"
#include "ui/pages/attribute_form.h"
#include "ui/pages/map_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace sampan::ui {

// What the dialog of a category map reads and writes.

namespace {
constexpr int mostCategories = 500; ///< of a marketplace's categories; words make them fewer
constexpr int mostTries = 60;
} // namespace

void MapDialog::readMap(qint64 map)
{
    struct Known {
        qint64 account = 0;
        QString name, shop, there, values;
        std::vector<RemoteLeaf> leaves;
    };
    const auto read = [map](Database &database) -> Result<Known> {
        Known known;
        Statement &select = database.query("SELECT m.account_id, a.name, m.shop_category, m.category, m.attributes "
                                           "FROM category_maps m JOIN accounts a ON a.id = m.account_id WHERE m.id = ?",
            map);
        if (select.step())
            known = {select.integer(0), select.text(1), select.text(2), select.text(3), select.text(4), {}};
        select.reset();
        known.leaves = remoteLeaves(database, known.account);
        return known;
    };
    m_map = map;
    m_desk.services.workspace.reader().submit(read).then(this, [this](const Result<Known> &known) {
        if (!known)
            return;
        const QSignalBlocker block(m_account);
        m_account->addItem(known->name, known->account);
        m_shop->addItem(known->shop);
        m_values = known->values;
        m_wanted = known->there;
        m_leaves = known->leaves;
        narrow();
    });
}

void MapDialog::readAccounts()
{
    const auto read
        = [](Database &database) -> Result<std::vector<AccountOverview>> { return accountOverviews(database); };
    m_desk.services.workspace.reader().submit(read).then(this, [this](const Result<std::vector<AccountOverview>> &all) {
        for (const AccountOverview &each : all.value_or(std::vector<AccountOverview>())) {
            if (each.role == AccountRole::Marketplace)
                m_account->addItem(each.name, each.id);
        }
        if (m_account->count() == 0)
            complain(tr("There is no marketplace account yet. Add one first."));
    });
}

void MapDialog::readCategories()
{
    struct Choices {
        QStringList shop;
        std::vector<RemoteLeaf> leaves;
    };
    const auto read = [id = account()](Database &database) -> Result<Choices> {
        return Choices{unmappedCategories(database, id), remoteLeaves(database, id)};
    };
    m_desk.services.workspace.reader().submit(read).then(this, [this](const Result<Choices> &choices) {
        if (!choices)
            return;
        m_shop->clear();
        m_shop->addItems(choices->shop);
        m_leaves = choices->leaves;
        complain(m_leaves.empty()
                ? tr("The marketplace's categories were not read yet. Read its account now, and come back.")
                : QString());
        narrow();
    });
}

void MapDialog::narrow()
{
    const QStringList words = foldForSearch(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const QString kept = chosen().isEmpty() ? m_wanted : chosen();
    m_there->clear();
    for (const RemoteLeaf &leaf : m_leaves) {
        const QString folded = foldForSearch(leaf.path);
        const bool fits
            = std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
        if (!fits || (m_there->count() >= mostCategories && leaf.id != kept))
            continue;
        auto *item = new QListWidgetItem(leaf.path.isEmpty() ? leaf.id : leaf.path, m_there);
        item->setData(Qt::UserRole, leaf.id);
        if (leaf.id == kept)
            m_there->setCurrentItem(item);
    }
    sayReady();
}

void MapDialog::readAttributes()
{
    const QString category = chosen();
    const auto read = [id = account(), category](Database &database) -> Result<std::vector<RemoteAttribute>> {
        return attributesOf(database, id, category);
    };
    m_desk.services.workspace.reader()
        .newest(m_channel, read)
        .then(this, [this, category](const Result<std::vector<RemoteAttribute>> &all) {
            if (all && !all->empty()) {
                m_often.stop();
                m_attributes->setAttributes(*all, category == m_wanted ? m_values : QString());
                if (m_attributes->isEmpty())
                    m_attributes->setText(tr("This category asks for none."));
            } else if (!m_often.isActive()) {
                m_attributes->setText(category.isEmpty()
                        ? tr("Choose a category first.")
                        : tr("What this category asks for is read once the map is added. Fill it in then."));
            }
        });
    sayReady();
}

void MapDialog::save()
{
    ChangeSet changes{Cause::Settings, m_desk.services.actor, {}, {}, {}, {}};
    m_wanted = chosen();
    const QString values = m_attributes->isEmpty() ? m_values : m_attributes->values();
    if (m_map == 0) {
        changes.rows.push_back({Table::CategoryMap, -1,
            {{categoryMap::account, account()}, {categoryMap::shopCategory, m_shop->currentText().trimmed()},
                {categoryMap::category, m_wanted}, {categoryMap::attributes, values}}});
        m_save->setEnabled(false);
        m_desk.services.workspace.commit(std::move(changes)).then(this, [this](const Result<CommitResult> &done) {
            saved(done);
        });
        return;
    }
    // What is there now is the base: this dialog showed it, and it is the person's word.
    Services &services = m_desk.services;
    m_save->setEnabled(false);
    services.workspace.writer()
        .submit(Urgency::Person,
            [&context = services.workspace.context(), actor = services.actor, map = m_map, category = m_wanted, values](
                Database &database) -> Result<CommitResult> {
                Work work(database, context, Cause::Settings, actor);
                Row *row = work.rows().get(Table::CategoryMap, map);
                if (!row)
                    return fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
                ChangeSet edit{Cause::Settings, actor, {}, {}, {}, {}};
                for (const auto &[field, value] :
                    {std::pair<FieldNo, QString>{categoryMap::category, category}, {categoryMap::attributes, values}})
                    edit.edits.push_back({{Table::CategoryMap, map, field}, row->value(field), value});
                return commit(database, context, edit);
            })
        .then(this, [this](const Result<CommitResult> &done) { saved(done); });
}

void MapDialog::saved(const Result<CommitResult> &done)
{
    sayReady();
    if (!done || !done->refusals.empty())
        return complain((done ? done->refusals.front().why : done.error().what).text());
    complain({});
    if (m_map != 0 && !m_attributes->isEmpty()) {
        m_desk.hint(tr("%1 has its place there now.").arg(m_shop->currentText()));
        return m_shop->count() > 1 ? nextOne() : accept();
    }
    if (!done->madeRows.empty())
        m_map = done->madeRows.front().second;
    if (!m_attributes->isEmpty())
        return m_shop->count() > 1 ? nextOne() : accept();
    runAccounts(m_desk, {AccountId(account())});
    m_attributes->setText(tr("Reading what this category asks for…"));
    m_tries = 0;
    m_often.start();
    sayReady();
}

void MapDialog::waitForAttributes()
{
    if (++m_tries > mostTries) {
        m_often.stop();
        m_attributes->setText(
            tr("Nothing was read yet. The map is there; open it again later to fill in its attributes."));
        return;
    }
    readAttributes();
}

void MapDialog::nextOne()
{
    m_often.stop();
    m_map = 0;
    m_wanted.clear();
    m_values.clear();
    m_there->setCurrentItem(nullptr);
    m_search->clear();
    readCategories();
}

} // namespace sampan::ui
