// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/keys.h"

#include "core/views/view_list.h"

namespace sampan {

namespace {
    template <typename... Args> Result<qint64> onlyRow(Database &database, const char *sql, const QString &key, const Args &...args)
    {
        Statement &select = database.query(sql, args...);
        std::vector<qint64> found;
        while (select.step() && found.size() < 2)
            found.push_back(select.integer(0));
        select.reset();
        if (found.empty())
            return fail(ErrorCode::NotFound, Sentence::tr("There is nothing with the key “%1”.").arg(key));
        if (found.size() > 1)
            return fail(ErrorCode::Invalid, Sentence::tr("Several rows have the key “%1”. Write it whole, such as ACCOUNT:SKU or ACCOUNT:ORDER-NUMBER.").arg(key));
        return found.front();
    }

    // A SKU or a number may hold a colon; an account's name decides where the key is cut.
    std::optional<std::pair<qint64, QString>> accountAndRest(Database &database, const QString &key)
    {
        for (qsizetype colon = key.indexOf(u':'); colon > 0; colon = key.indexOf(u':', colon + 1)) {
            if (const auto account = accountNamed(database, key.left(colon)))
                return std::pair(*account, key.mid(colon + 1));
        }
        return std::nullopt;
    }

    Result<qint64> wordNumber(std::span<const char *const> words, const QString &word)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            if (*words[i] && word.compare(QLatin1StringView(words[i]), Qt::CaseInsensitive) == 0)
                return static_cast<qint64>(i);
        }
        return fail(ErrorCode::NotFound, Sentence::tr("There is nothing with the key “%1”.").arg(word));
    }

    Result<qint64> settingForKey(Database &database, Table table, const QString &key)
    {
        if (table == Table::Rate) {
            const QStringList parts = key.split(u':');
            return onlyRow(database, "SELECT id FROM rates WHERE from_currency = ? AND to_currency = ? AND day = ?", key, parts.value(0).toUpper(), parts.value(1).toUpper(), parts.value(2));
        }
        if (table == Table::PriceRule) {
            const auto account = accountNamed(database, key);
            return account ? onlyRow(database, "SELECT id FROM price_rules WHERE account_id = ?", key, *account) : account;
        }
        const auto split = accountAndRest(database, key);
        if (!split)
            return fail(ErrorCode::NotFound, Sentence::tr("There is nothing with the key “%1”.").arg(key));
        const auto &[account, rest] = *split;
        if (table == Table::CategoryMap)
            return onlyRow(database, "SELECT id FROM category_maps WHERE account_id = ? AND shop_category = ?", key, account, rest);
        if (table == Table::Schedule)
            return onlyRow(database, "SELECT id FROM schedules WHERE account_id = ? AND stream = ?", key, account, rest);
        const auto aspect = wordNumber(words::aspects, rest);
        return aspect ? onlyRow(database, "SELECT id FROM policies WHERE account_id = ? AND aspect = ?", key, account, *aspect) : aspect;
    }
}

Result<qint64> accountNamed(Database &database, const QString &name)
{
    Statement &select = database.query("SELECT id FROM accounts WHERE name = ? AND removed = 0", name);
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    if (id == 0)
        return fail(ErrorCode::NotFound, Sentence::tr("There is no account named “%1”.").arg(name));
    return id;
}

Result<qint64> brandNamed(Database &database, const QString &name)
{
    Statement &select = database.query("SELECT id FROM brands WHERE name = ?", name);
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    if (id == 0)
        return fail(ErrorCode::NotFound, Sentence::tr("There is no brand named “%1”.").arg(name));
    return id;
}

Result<qint64> rowForKey(Database &database, const ViewSpec &view, const QString &key)
{
    const QString folded = key.toCaseFolded();
    switch (view.table) {
    case Table::Product:
        return onlyRow(database, "SELECT DISTINCT product_id FROM variants WHERE sku_key = ?", key, folded);
    case Table::Variant:
        return onlyRow(database, "SELECT id FROM variants WHERE sku_key = ?", key, folded);
    case Table::Listing:
        if (const auto split = accountAndRest(database, key))
            return onlyRow(database, "SELECT l.id FROM listings l JOIN variants v ON v.id = l.variant_id WHERE l.account_id = ? AND v.sku_key = ?", key, split->first, split->second.toCaseFolded());
        return onlyRow(database, "SELECT l.id FROM listings l JOIN variants v ON v.id = l.variant_id JOIN accounts a ON a.id = l.account_id WHERE v.sku_key = ? AND a.role = 1", key, folded);
    case Table::Order:
        if (const auto split = accountAndRest(database, key))
            return onlyRow(database, "SELECT id FROM orders WHERE account_id = ? AND number = ?", key, split->first, split->second);
        return onlyRow(database, "SELECT id FROM orders WHERE number = ?", key, key);
    case Table::OrderLine:
        if (const auto split = accountAndRest(database, key))
            return onlyRow(database, "SELECT x.id FROM order_lines x JOIN orders o ON o.id = x.order_id WHERE o.account_id = ? AND o.number || ':' || x.sku = ?", key, split->first, split->second);
        return onlyRow(database, "SELECT x.id FROM order_lines x JOIN orders o ON o.id = x.order_id WHERE o.number || ':' || x.sku = ?", key, key);
    case Table::Account:
        return accountNamed(database, key);
    case Table::Brand:
        return brandNamed(database, key);
    case Table::None: {
        bool number = false;
        const qint64 id = key.toLongLong(&number);
        return number ? Result<qint64>(id) : fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a number. Rows of %2 are named by their number.").arg(key).arg(QString::fromLatin1(view.id)));
    }
    default:
        return settingForKey(database, view.table, key);
    }
}

QString keyOf(Database &database, Table table, qint64 row)
{
    const char *sql = nullptr;
    switch (table) {
    case Table::Product:
        sql = "SELECT min(sku) FROM variants WHERE product_id = ?";
        break;
    case Table::Variant:
        sql = "SELECT sku FROM variants WHERE id = ?";
        break;
    case Table::Listing:
        sql = "SELECT a.name || ':' || v.sku FROM listings l JOIN accounts a ON a.id = l.account_id JOIN variants v ON v.id = l.variant_id WHERE l.id = ?";
        break;
    case Table::Order:
        sql = "SELECT a.name || ':' || o.number FROM orders o JOIN accounts a ON a.id = o.account_id WHERE o.id = ?";
        break;
    case Table::OrderLine:
        sql = "SELECT a.name || ':' || o.number || ':' || x.sku FROM order_lines x JOIN orders o ON o.id = x.order_id JOIN accounts a ON a.id = o.account_id WHERE x.id = ?";
        break;
    case Table::Account:
        sql = "SELECT name FROM accounts WHERE id = ?";
        break;
    case Table::Brand:
        sql = "SELECT name FROM brands WHERE id = ?";
        break;
    case Table::Rate:
        sql = "SELECT from_currency || ':' || to_currency || ':' || day FROM rates WHERE id = ?";
        break;
    case Table::PriceRule:
        sql = "SELECT a.name FROM price_rules r JOIN accounts a ON a.id = r.account_id WHERE r.id = ?";
        break;
    case Table::CategoryMap:
        sql = "SELECT a.name || ':' || m.shop_category FROM category_maps m JOIN accounts a ON a.id = m.account_id WHERE m.id = ?";
        break;
    case Table::Schedule:
        sql = "SELECT a.name || ':' || s.stream FROM schedules s JOIN accounts a ON a.id = s.account_id WHERE s.id = ?";
        break;
    default:
        return {};
    }
    Statement &select = database.query(sql, row);
    const QString key = select.step() ? select.text(0) : QString();
    select.reset();
    return key;
}

} // namespace sampan
