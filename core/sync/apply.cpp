// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/apply.h"

#include "core/change/account_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sampan {

Applier::Applier(Work &work, const AccountFacts &account, Instant readBegan, std::optional<Instant> acceptedAt)
    : m_work(work)
    , m_account(account)
    , m_readBegan(readBegan)
    , m_acceptedAt(acceptedAt.value_or(readBegan))
{
}

void Applier::apply(const std::vector<Fact> &facts)
{
    // What was accepted comes first, so that a value read by the same answer confirms it.
    const auto isOutcome = [](const Fact &fact) { return std::holds_alternative<ItemAccepted>(fact) || std::holds_alternative<ItemRefused>(fact); };
    for (const bool outcomes : {true, false}) {
        for (const Fact &fact : facts) {
            if (m_work.database().failed())
                return;
            if (isOutcome(fact) == outcomes)
                std::visit([this](const auto &typed) { on(typed); }, fact);
        }
    }
}

std::vector<Item> Applier::toReadBack()
{
    std::vector<Item> left;
    for (qint64 id : m_accepted) {
        const Row *row = m_work.rows().get(Table::Listing, id);
        if (!row || row->text(listing::remoteItem).isEmpty())
            continue;
        const auto &entries = row->beliefs().entries();
        if (std::none_of(entries.begin(), entries.end(), [](const auto &entry) { return entry.second.confirming; }))
            continue;
        Item item;
        item.listing = ListingId(id);
        if (const Row *variantRow = m_work.rows().get(Table::Variant, row->number(listing::variant)))
            item.sku = variantRow->text(variant::sku);
        item.remoteItem = row->text(listing::remoteItem);
        item.remoteVariant = row->text(listing::remoteVariant);
        left.push_back(item);
    }
    return left;
}

void refuseOutboxRows(Work &work, const AccountFacts &account, const std::vector<OutboxId> &rows, const Sentence &why)
{
    Applier(work, account, work.now()).apply({ItemRefused{rows, why}});
    for (OutboxId id : rows) {
        Statement &select = work.database().query("SELECT row_id FROM outbox WHERE id = ? AND table_no = ? AND unit = ?",
            id.value, static_cast<int>(Table::Order), static_cast<int>(Unit::CreateOrder));
        const qint64 order = select.step() ? select.integer(0) : 0;
        select.reset();
        if (Row *row = work.rows().get(Table::Order, order)) {
            row->set(order::returnNote, why.english());
            (void)work.orderEvent(*row, OrderEvent::PushRefused);
        }
    }
}

void Applier::on(const CategorySeen &fact)
{
    m_work.database().run("INSERT INTO remote_categories (account_id, remote_id, parent, name, name_local, leaf) VALUES (?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT (account_id, remote_id) DO UPDATE SET parent = excluded.parent, name = excluded.name, name_local = excluded.name_local, leaf = excluded.leaf",
        m_account.id.value, fact.remoteId, fact.parent, fact.name, fact.nameLocal, fact.leaf);
}

void Applier::on(const AttributeSeen &fact)
{
    QJsonArray choices;
    for (const AttributeValueSeen &value : fact.values)
        choices.append(QJsonArray {value.remoteId, value.name});
    const QString stored = choices.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact));
    m_work.database().run("INSERT INTO remote_attributes (account_id, category, remote_id, name, required, per_variant, choices) VALUES (?, ?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT (account_id, category, remote_id) DO UPDATE SET name = excluded.name, required = excluded.required, per_variant = excluded.per_variant,"
                          " choices = excluded.choices",
        m_account.id.value, fact.category, fact.remoteId, fact.name, fact.required, fact.perVariant, stored);
}

void Applier::on(const AccountSeen &fact)
{
    Row *row = m_work.rows().get(Table::Account, m_account.id.value);
    if (!row)
        return;
    row->set(account::remoteName, fact.name);
    row->set(account::remoteVersion, fact.version);
    if (const auto currency = Currency::fromCode(fact.currency))
        row->set(account::currency, currency->code());
    QMap<QString, QString> learned = m_account.learned;
    for (const auto &[name, value] : fact.learned)
        learned.insert(name, value);
    row->set(account::learned, textMapToStored(learned));
    m_work.closeAccountProblems(QStringLiteral("account"), m_account.id.value);
}

void Applier::on(const CursorMoved &fact)
{
    m_work.database().run("INSERT INTO cursors (account_id, stream, cursor, moved_at) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (account_id, stream) DO UPDATE SET cursor = excluded.cursor, moved_at = excluded.moved_at",
        m_account.id.value, fact.stream, fact.cursor, toMs(m_work.now()));
}

void Applier::on(const Remark &fact)
{
    // Several things may be wrong with one SKU or order, and each is said. What is said again of a changed value takes the
    // place of what was said of it before.
    Database &database = m_work.database();
    const QString stored = fact.what.toStored();
    const auto patternOf = [](const QString &sentence) { return sentence.section(QChar(0x1f), 0, 0); };
    qint64 same = 0, before = 0;
    Statement &open = database.query("SELECT id, sentence FROM problems WHERE table_no = 0 AND row_id = 0 AND kind = 'remark' AND account_id = ? AND about = ? AND closed_at IS NULL ORDER BY id", m_account.id.value, fact.about);
    while (open.step()) {
        if (open.text(1) == stored)
            same = open.integer(0);
        else if (!m_remarked.contains(open.integer(0)) && patternOf(open.text(1)) == patternOf(stored))
            before = open.integer(0);
    }
    open.reset();
    qint64 id = same != 0 ? same : before;
    if (id != 0)
        database.run("UPDATE problems SET sentence = ?, seen_at = ?, times = times + 1 WHERE id = ?", stored, toMs(m_work.now()), id);
    else
        id = database.insert("INSERT INTO problems (account_id, table_no, row_id, kind, about, sentence, opened_at, seen_at) VALUES (?, 0, 0, 'remark', ?, ?, ?, ?) RETURNING id", m_account.id.value,
            fact.about, stored, toMs(m_work.now()), toMs(m_work.now()));
    m_remarked.insert(id);
}

} // namespace sampan
