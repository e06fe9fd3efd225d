// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/verify.h"

#include "core/change/approvals.h"
#include "core/change/packed_cells.h"

#include <QCryptographicHash>

namespace sampan {

namespace {
    using Findings = std::vector<Finding>;

    void checkDatabase(Database &database, Findings &findings)
    {
        if (database.dialect().engine() != Engine::Sqlite)
            return;
        Statement &check = database.query("PRAGMA integrity_check(20)");
        while (check.step()) {
            if (check.text(0) != u"ok")
                findings.push_back({QStringLiteral("database"), Sentence::tr("The database is damaged: %1. Restore a daily copy.").arg(check.text(0))});
        }
        check.reset();
        Statement &keys = database.query("PRAGMA foreign_key_check");
        while (keys.step())
            findings.push_back({QStringLiteral("database"), Sentence::tr("A row of %1 refers to a row that is not there.").arg(keys.text(0))});
        keys.reset();
    }

    void checkOutbox(Database &database, Findings &findings)
    {
        std::vector<qint64> ids;
        Statement &select = database.query("SELECT id FROM outbox ORDER BY id");
        while (select.step())
            ids.push_back(select.integer(0));
        select.reset();
        for (qint64 id : ids) {
            if (!checkOutboxHash(database, OutboxId(id)))
                findings.push_back({QStringLiteral("hash"), Sentence::tr("Row %1 of the outbox is not what was approved.").arg(id)});
        }
    }

    void checkStates(Database &database, Findings &findings)
    {
        Statement &listings = database.query("SELECT id, state, content_state, price_state, stock_state FROM listings");
        while (listings.step()) {
            const auto state = [&](int column) { return static_cast<ListingState>(listings.integer(column)); };
            bool valid = true;
            for (int column = 1; column <= 4; ++column)
                valid = valid && listings.integer(column) >= 0 && listings.integer(column) < static_cast<qint64>(listingTable().states().size());
            if (!valid || state(1) != mostDemanding(state(2), state(3), state(4)))
                findings.push_back({QStringLiteral("state"), Sentence::tr("The state of listing %1 does not follow from its parts.").arg(listings.integer(0))});
        }
        listings.reset();
        Statement &orders = database.query("SELECT number FROM orders WHERE state < 0 OR state >= ?", static_cast<qint64>(orderTable().states().size()));
        while (orders.step())
            findings.push_back({QStringLiteral("state"), Sentence::tr("Order %1 has a state that does not exist.").arg(orders.text(0))});
        orders.reset();
        // Approved and queued means that something stands in the outbox.
        Statement &queued = database.query("SELECT o.number FROM orders o WHERE o.state = ? AND NOT EXISTS (SELECT 1 FROM outbox x WHERE x.table_no = ? AND x.row_id = o.id AND x.unit = ? AND x.state IN (0, 1, 2, 6))",
            static_cast<int>(OrderState::Queue), static_cast<int>(Table::Order), static_cast<int>(Unit::CreateOrder));
        while (queued.step())
            findings.push_back({QStringLiteral("state"), Sentence::tr("Order %1 is in QUEUE, but nothing of it is in the outbox.").arg(queued.text(0))});
        queued.reset();
    }

    void checkMoney(Database &database, Findings &findings)
    {
        Statement &goods = database.query("SELECT o.number, o.goods, coalesce(sum(l.paid), 0) FROM orders o LEFT JOIN order_lines l ON l.order_id = o.id GROUP BY o.id, o.number, o.goods HAVING o.goods <> coalesce(sum(l.paid), 0)");
        while (goods.step())
            findings.push_back({QStringLiteral("money"), Sentence::tr("The lines of order %1 do not add up to its goods.").arg(goods.text(0))});
        goods.reset();
        // Tax is within the prices on some systems and on top of them on others. Of a partly cancelled order they say the rest.
        Statement &totals = database.query("SELECT number FROM (SELECT number, total, tax, goods + shipping - seller_discount - platform_discount AS parts FROM orders o WHERE NOT EXISTS"
                                           " (SELECT 1 FROM order_lines l WHERE l.order_id = o.id AND l.cancelled > 0)) AS sums WHERE total <> parts AND total <> parts + tax");
        while (totals.step())
            findings.push_back({QStringLiteral("money"), Sentence::tr("The parts of order %1 do not add up to its total.").arg(totals.text(0))});
        totals.reset();
        Statement &currencies = database.query("SELECT DISTINCT o.number FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE l.currency <> o.currency");
        while (currencies.step())
            findings.push_back({QStringLiteral("money"), Sentence::tr("Order %1 has lines in another currency.").arg(currencies.text(0))});
        currencies.reset();
    }

    void checkStock(Database &database, Findings &findings)
    {
        Statement &reserved = database.query("SELECT v.sku, v.reserved, coalesce((SELECT sum(r.quantity) FROM reservations r WHERE r.variant_id = v.id AND r.open = 1), 0) FROM variants v"
                                             " WHERE v.reserved <> coalesce((SELECT sum(r.quantity) FROM reservations r WHERE r.variant_id = v.id AND r.open = 1), 0)");
        while (reserved.step())
            findings.push_back({QStringLiteral("stock"), Sentence::tr("%1 has %2 reserved, but its orders reserve %3.").arg(reserved.text(0)).arg(reserved.integer(1)).arg(reserved.integer(2))});
        reserved.reset();
    }

    void checkPacked(Database &database, Findings &findings)
    {
        for (const char *sql : {"SELECT id, cells FROM journal WHERE cells IS NOT NULL", "SELECT id, cells FROM sightings"}) {
            Statement &select = database.query(sql);
            while (select.step()) {
                if (!unpackCells(select.blob(1)))
                    findings.push_back({QStringLiteral("journal"), Sentence::tr("Row %1 of the journal cannot be read.").arg(select.integer(0))});
            }
            select.reset();
        }
    }

    void checkLabels(Database &database, Findings &findings)
    {
        // An erased document keeps its row; its hash can no longer be compared.
        Statement &select = database.query("SELECT l.id, l.sha256, p.content FROM labels l JOIN personal p ON p.id = l.document WHERE p.erased_at IS NULL");
        while (select.step()) {
            const QString hash = QString::fromLatin1(QCryptographicHash::hash(select.blob(2), QCryptographicHash::Sha256).toHex());
            if (hash != select.text(1))
                findings.push_back({QStringLiteral("label"), Sentence::tr("The stored label %1 is not the one that was made.").arg(select.integer(0))});
        }
        select.reset();
    }
}

Result<std::vector<Finding>> verifyWorkspace(Database &database, const ChangeContext &context, const std::function<bool(const QString &)> &progress)
{
    Q_UNUSED(context);
    Findings findings;
    struct Check {
        const char *name;
        void (*run)(Database &, Findings &);
    };
    static constexpr Check checks[] = {{"database", checkDatabase}, {"outbox", checkOutbox}, {"states", checkStates}, {"money", checkMoney}, {"stock", checkStock}, {"journal", checkPacked}, {"labels", checkLabels}};
    for (const Check &check : checks) {
        if (progress && !progress(QString::fromLatin1(check.name)))
            return fail(ErrorCode::Cancelled, Sentence::tr("Stopped."));
        check.run(database, findings);
        if (database.failed()) {
            // A damaged database cannot even be looked through; that is the finding.
            findings.push_back({QStringLiteral("database"), database.error()->what});
            database.rollback();
            break;
        }
    }
    return findings;
}

} // namespace sampan
