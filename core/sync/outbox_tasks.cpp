// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/outbox_tasks.h"

#include "core/change/approvals.h"
#include "core/orders/push.h"
#include "core/sync/apply.h"
#include "core/sync/talk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace sampan {

namespace {
    struct Waiting {
        OutboxId id;
        Table table = Table::None;
        qint64 row = 0;
        Unit unit = Unit::None;
        Priority priority = Priority::Catalogue;
        QString intent;
        QJsonObject object() const { return QJsonDocument::fromJson(intent.toUtf8()).object(); }
    };

    Waiting readWaiting(const Statement &select)
    {
        return {OutboxId(select.integer(0)), static_cast<Table>(select.integer(1)), select.integer(2), static_cast<Unit>(select.integer(3)), static_cast<Priority>(select.integer(4)), select.text(5)};
    }

    // For so long a price waits until its listing was read.
    constexpr Minutes patienceForReading {10};

    bool readingListings(Database &database, AccountId account)
    {
        Statement &select = database.query("SELECT 1 FROM operations WHERE account_id = ? AND name = ? AND state IN (?, ?) LIMIT 1", account.value, nameOf(PullProducts()), static_cast<int>(OperationState::Open),
            static_cast<int>(OperationState::Running));
        const bool reading = select.step();
        select.reset();
        return reading;
    }

    std::vector<Waiting> waitingRows(Work &work, const AccountFacts &account)
    {
        std::vector<Waiting> rows;
        // Price and stock of what is not there yet go with its content, and must not stand before others. What somebody changed
        // there waits for a person; and while the listings are read nobody knows what that is, though not for ever.
        Statement &select = work.database().query("SELECT x.id, x.table_no, x.row_id, x.unit, x.priority, x.intent FROM outbox x LEFT JOIN listings l ON x.table_no = ? AND l.id = x.row_id"
                                                  " WHERE x.account_id = ? AND x.state = ? AND x.due_at <= ?"
                                                  " AND NOT (l.id IS NOT NULL AND l.remote_item = '' AND x.unit IN (?, ?))"
                                                  " AND NOT (l.id IS NOT NULL AND l.remote_item <> '' AND x.unit IN (?, ?) AND (l.drift = 1 OR x.created_at > ?))"
                                                  " ORDER BY x.priority, x.id LIMIT 400",
            static_cast<int>(Table::Listing), account.id.value, static_cast<int>(OutboxState::Waiting), toMs(work.now()), static_cast<int>(Unit::Price), static_cast<int>(Unit::Stock),
            static_cast<int>(Unit::Price), static_cast<int>(Unit::Content), readingListings(work.database(), account.id) ? toMs(work.now() - patienceForReading) : std::numeric_limits<qint64>::max());
        while (select.step())
            rows.push_back(readWaiting(select));
        select.reset();
        return rows;
    }

    std::optional<Waiting> storedUnit(Work &work, qint64 listing, Unit unit)
    {
        Statement &select = work.database().query("SELECT id, table_no, row_id, unit, priority, intent FROM outbox WHERE table_no = ? AND row_id = ? AND unit = ? AND state = ? ORDER BY id DESC LIMIT 1",
            static_cast<int>(Table::Listing), listing, static_cast<int>(unit), static_cast<int>(OutboxState::Waiting));
        std::optional<Waiting> row;
        if (select.step())
            row = readWaiting(select);
        select.reset();
        return row;
    }

    Item itemOf(Work &work, const Row &row)
    {
        Item item;
        item.listing = ListingId(row.id());
        if (const Row *variantRow = work.rows().get(Table::Variant, row.number(listing::variant)))
            item.sku = variantRow->text(variant::sku);
        item.remoteItem = row.text(listing::remoteItem);
        item.remoteVariant = row.text(listing::remoteVariant);
        return item;
    }

    std::optional<qint64> numberIn(const QJsonObject &object, const char *name)
    {
        bool good = false;
        const qint64 number = object.value(QLatin1StringView(name)).toString().toLongLong(&good);
        return good ? std::optional(number) : std::nullopt;
    }

    std::optional<Money> priceIn(const QJsonObject &object)
    {
        const QStringList parts = object.value(QStringLiteral("price")).toString().split(u' ');
        const auto currency = Currency::fromCode(parts.value(1));
        const auto price = currency.and_then([&](Currency c) { return Money::parse(parts.value(0), c); });
        return price ? std::optional(*price) : std::nullopt;
    }

    class Planner {
    public:
        Planner(Work &work, const AccountFacts &account, int most, const std::set<QString> &busy, const std::vector<WouldWait> &imagined = {})
            : m_work(work)
            , m_account(account)
            , m_most(most)
            , m_busy(busy)
        {
            qint64 number = 0;
            for (const WouldWait &row : imagined)
                m_imagined.push_back({OutboxId(--number), row.table, row.row, row.unit, Priority::Person, row.intent});
        }

        std::vector<OutboxTask> plan()
        {
            for (const Waiting &row : m_imagined.empty() ? waitingRows(m_work, m_account) : m_imagined) {
                if (m_taken.contains(row.id.value) || !isApproved(row))
                    continue;
                if (static_cast<int>(m_tasks.size()) >= m_most && !joins(row))
                    continue;
                if (row.table == Table::Listing)
                    planListing(row);
                else
                    planOrder(row);
            }
            return std::move(m_tasks);
        }

    private:
        std::optional<Waiting> waitingUnit(Work &work, qint64 listing, Unit unit) const
        {
            for (const Waiting &row : m_imagined) {
                if (row.row == listing && row.unit == unit)
                    return row;
            }
            return m_imagined.empty() ? storedUnit(work, listing, unit) : std::nullopt;
        }

        bool isApproved(const Waiting &row)
        {
            if (row.id.value < 0)
                return true; // only imagined
            const auto checked = checkOutboxHash(m_work.database(), row.id);
            if (checked)
                return true;
            refuse(row, checked.error().what);
            m_work.openProblem(QStringLiteral("hash"), m_account.id.value, row.table, row.row, {}, checked.error().what);
            return false;
        }

        // A batch that is open already may take further items, even when no further task may begin.
        bool joins(const Waiting &row) const { return row.unit == Unit::Price || row.unit == Unit::Stock; }

        bool lanesFree(const Task &task) const
        {
            const QStringList lanes = lanesOf(task);
            return std::none_of(lanes.begin(), lanes.end(), [&](const QString &lane) { return m_busy.contains(lane) || m_used.contains(lane); });
        }

        void take(OutboxTask task)
        {
            for (const QString &lane : lanesOf(task.task))
                m_used.insert(lane);
            for (OutboxId id : task.rows)
                m_taken.insert(id.value);
            m_tasks.push_back(std::move(task));
        }

        void planListing(const Waiting &row)
        {
            Row *listed = m_work.rows().get(Table::Listing, row.row);
            if (!listed)
                return;
            const bool there = !listed->text(listing::remoteItem).isEmpty();
            switch (row.unit) {
            case Unit::Price:
            case Unit::Stock:
                if (there)
                    planValue(row, *listed);
                return;
            case Unit::Shelf: {
                SetShelf shelf {itemOf(m_work, *listed), true};
                shelf.item.outbox = {row.id};
                if (lanesFree(shelf))
                    take({shelf, {row.id}, row.priority});
                return;
            }
            default:
                planProduct(row, *listed);
            }
        }

        void planValue(const Waiting &row, const Row &listed)
        {
            const bool price = row.unit == Unit::Price;
            Item item = itemOf(m_work, listed);
            item.outbox = {row.id};
            if (price)
                item.price = priceIn(row.object());
            else
                item.stock = numberIn(row.object(), "stock");
            Task single = price ? Task(SetPrices {{item}}) : Task(SetStock {{item}});
            if (!lanesFree(single))
                return;
            const Capabilities &can = m_account.connector->info().capabilities;
            const auto largest = static_cast<size_t>(std::max(1, price ? can.priceBatch : can.stockBatch));
            const QString key = QString::number(static_cast<int>(row.unit)) + u'|' + QString::number(static_cast<int>(row.priority)) + u'|' + m_account.connector->batchKey(single, item);
            const auto open = m_open.find(key);
            if (open != m_open.end()) {
                OutboxTask &batch = m_tasks[open->second];
                std::vector<Item> &items = price ? std::get<SetPrices>(batch.task).items : std::get<SetStock>(batch.task).items;
                if (items.size() < largest) {
                    items.push_back(item);
                    batch.rows.push_back(row.id);
                    m_taken.insert(row.id.value);
                    for (const QString &lane : lanesOf(single))
                        m_used.insert(lane);
                    return;
                }
            }
            if (static_cast<int>(m_tasks.size()) >= m_most)
                return;
            m_open[key] = m_tasks.size();
            take({single, {row.id}, row.priority});
        }

        // All listed variants of the product on this account whose content waits; new ones only with price and stock.
        void planProduct(const Waiting &first, const Row &listed)
        {
            const qint64 productId = listed.number(listing::product);
            PublishProduct publish;
            publish.product = ProductId(productId);
            OutboxTask task;
            task.priority = first.priority;
            for (qint64 id : siblings(productId)) {
                const auto content = id == first.row ? std::optional(first) : waitingUnit(m_work, id, Unit::Content);
                if (!content || m_taken.contains(content->id.value) || !isApproved(*content))
                    continue;
                if (const Row *sibling = m_work.rows().get(Table::Listing, id))
                    addItem(publish, task, *content, *sibling);
            }
            if (publish.items.empty())
                return;
            publish.imagesThere = imagesThere(productId);
            task.task = publish;
            if (lanesFree(task.task))
                take(std::move(task));
        }

        void addItem(PublishProduct &publish, OutboxTask &task, const Waiting &content, const Row &row)
        {
            PublishItem item;
            item.item = itemOf(m_work, row);
            item.item.outbox = {content.id};
            const auto price = waitingUnit(m_work, row.id(), Unit::Price);
            const auto stock = waitingUnit(m_work, row.id(), Unit::Stock);
            const bool there = !row.text(listing::remoteItem).isEmpty();
            if (!there) {
                if (!price || !stock || !isApproved(*price) || !isApproved(*stock))
                    return; // it cannot be shown without them; it waits until they are approved too
                item.item.price = priceIn(price->object());
                item.item.stock = numberIn(stock->object(), "stock");
                item.item.outbox.push_back(price->id);
                item.item.outbox.push_back(stock->id);
            }
            const QJsonObject intent = content.object();
            item.title = intent.value(QStringLiteral("title")).toString();
            item.option = intent.value(QStringLiteral("option")).toString();
            item.attributes = intent.value(QStringLiteral("variant")).toString();
            item.barcode = intent.value(QStringLiteral("barcode")).toString();
            item.weight = numberIn(intent, "weight");
            item.length = numberIn(intent, "length");
            item.width = numberIn(intent, "width");
            item.height = numberIn(intent, "height");
            if (publish.items.empty()) {
                publish.title = item.title;
                publish.description = intent.value(QStringLiteral("description")).toString();
                publish.category = intent.value(QStringLiteral("category")).toString();
                publish.attributes = intent.value(QStringLiteral("common")).toString();
                publish.brand = intent.value(QStringLiteral("brand")).toString();
                for (const QJsonValue &image : intent.value(QStringLiteral("images")).toArray())
                    publish.images.append(image.toString());
            }
            task.rows.insert(task.rows.end(), item.item.outbox.begin(), item.item.outbox.end());
            publish.items.push_back(std::move(item));
        }

        std::vector<qint64> siblings(qint64 productId)
        {
            std::vector<qint64> ids;
            Statement &select = m_work.database().query("SELECT id FROM listings WHERE account_id = ? AND product_id = ? ORDER BY id", m_account.id.value, productId);
            while (select.step())
                ids.push_back(select.integer(0));
            select.reset();
            return ids;
        }

        QStringList imagesThere(qint64 productId)
        {
            QStringList images;
            Statement &select = m_work.database().query("SELECT image FROM images_there WHERE account_id = ? AND product_id = ?", m_account.id.value, productId);
            while (select.step())
                images.append(select.text(0));
            select.reset();
            return images;
        }

        void planOrder(const Waiting &row)
        {
            Row *ordered = m_work.rows().get(Table::Order, row.row);
            if (!ordered)
                return;
            const OrderId id(row.row);
            const QString remote = ordered->text(order::shopOrder);
            switch (row.unit) {
            case Unit::CreateOrder: {
                auto push = createOrderFromIntent(m_work.database(), row.intent);
                if (!push)
                    return refuse(row, push.error().what);
                push->outbox = {row.id};
                return takeIfFree({*push, {row.id}, row.priority});
            }
            case Unit::CancelOrder:
                return takeIfFree({CancelOrder {id, remote, row.object().value(QStringLiteral("reason")).toString(), {row.id}}, {row.id}, row.priority});
            case Unit::AmendOrder:
                if (amendIntent(*ordered) != row.intent)
                    return refuse(row, Sentence::tr("The order changed after its amendment was approved. Approve it again."));
                return takeIfFree({AmendOrder {id, remote, shipToOf(m_work.rows(), *ordered), ordered->text(order::note), {row.id}}, {row.id}, row.priority});
            case Unit::HandOver:
                return takeIfFree({HandOver {id, ordered->text(order::remoteId), row.object().value(QStringLiteral("carrier")).toString(), row.object().value(QStringLiteral("tracking")).toString(), {row.id}}, {row.id}, row.priority});
            default:
                return;
            }
        }

        void takeIfFree(OutboxTask task)
        {
            if (lanesFree(task.task))
                take(std::move(task));
        }

        void refuse(const Waiting &row, const Sentence &why)
        {
            refuseOutboxRows(m_work, m_account, {row.id}, why);
            m_work.openProblem(QStringLiteral("refused"), m_account.id.value, row.table, row.row, {}, why);
        }

        Work &m_work;
        const AccountFacts &m_account;
        int m_most;
        const std::set<QString> &m_busy;
        std::vector<Waiting> m_imagined;
        std::set<QString> m_used;
        std::set<qint64> m_taken;
        std::map<QString, size_t> m_open;
        std::vector<OutboxTask> m_tasks;
    };
}

std::vector<OutboxTask> tasksFor(Work &work, const AccountFacts &account, const std::vector<WouldWait> &rows)
{
    const std::set<QString> none;
    if (!account.connector || rows.empty())
        return {};
    return Planner(work, account, 1000, none, rows).plan();
}

std::vector<OutboxTask> tasksFromOutbox(Work &work, const AccountFacts &account, int most, const std::set<QString> &busy)
{
    if (!account.connector)
        return {};
    return Planner(work, account, most, busy).plan();
}

} // namespace sampan
