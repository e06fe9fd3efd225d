// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/run.h"

#include "core/base/money.h"
#include "core/storage/verify.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace sampan {

namespace {
    QString textOf(const QJsonObject &object, const char *name)
    {
        return object.value(QLatin1StringView(name)).toVariant().toString();
    }

    qint64 minor(const QString &amount, const char *currency)
    {
        const auto parsed = Money::parse(amount, *Currency::fromCode(QString::fromLatin1(currency)));
        return parsed ? parsed->minor() : -1;
    }
}

// Every clean item of the shop is here with its price and its stock. What is odd there is reported as a problem.
Result<> ScenarioRun::checkCatalogue()
{
    const auto books = m_world->ledger(QStringLiteral("woocommerce"));
    if (!books)
        return tl::unexpected(books.error());
    struct Here {
        Value price, stock;
    };
    const auto here = m_session->read([](Database &database) -> Result<QHash<QString, Here>> {
        QHash<QString, Here> found;
        Statement &select = database.query("SELECT sku, shop_price, on_hand FROM variants WHERE gone = 0");
        while (select.step())
            found.insert(select.text(0), {select.value(1), select.value(2)});
        select.reset();
        return found;
    });
    if (!here)
        return tl::unexpected(here.error());
    int expected = 0;
    int equal = 0;
    QString first;
    for (const QJsonValue &value : books->value(QStringLiteral("products")).toArray()) {
        const QJsonObject item = value.toObject();
        const QString sku = textOf(item, "sku");
        const QString type = textOf(item, "type");
        if (sku.isEmpty() || sku.contains(QStringLiteral("ODD")) || (type != u"simple" && type != u"variation") || textOf(item, "status") != u"publish")
            continue;
        ++expected;
        const auto found = here->find(sku);
        const bool managed = item.value(QStringLiteral("manage_stock")) == QJsonValue(true);
        const bool same = found != here->end() && found->price == Value(minor(textOf(item, "regular_price"), "AUD"))
            && (!managed || found->stock == Value(std::max<qint64>(0, item.value(QStringLiteral("stock_quantity")).toInteger())));
        equal += same;
        if (!same && first.isEmpty())
            first = sku;
    }
    m_counts.insert(QStringLiteral("products"), expected);
    guard(QStringLiteral("catalogue"), expected > 0 && equal == expected, QStringLiteral("%1 of %2 items%3").arg(equal).arg(expected).arg(first.isEmpty() ? QString() : QStringLiteral(", not ") + first));
    return {};
}

Result<> ScenarioRun::checkWatch()
{
    const auto marketplace = m_world->ledger(QStringLiteral("jdid"), QStringLiteral("?parts=writes"));
    const auto shop = m_world->ledger(QStringLiteral("woocommerce"), QStringLiteral("?products=0"));
    if (!marketplace || !shop)
        return tl::unexpected(marketplace ? shop.error() : marketplace.error());
    const auto writes = marketplace->value(QStringLiteral("writes")).toObject().size() + shop->value(QStringLiteral("writes")).toObject().size();
    guard(QStringLiteral("watch"), writes == 0, QStringLiteral("%1 kinds of writes").arg(writes));
    return {};
}

// Each LIVE listing stands there as it does here, and nothing was made twice.
Result<> ScenarioRun::checkListings()
{
    const auto books = m_world->ledger(QStringLiteral("jdid"));
    if (!books)
        return tl::unexpected(books.error());
    QHash<QString, QJsonObject> there;
    for (const QJsonValue &sku : books->value(QStringLiteral("skus")).toArray())
        there.insert(textOf(sku.toObject(), "skuId"), sku.toObject());
    struct Tally {
        int equal = 0, differing = 0;
        QString first;
    };
    const auto tally = m_session->read([&](Database &database) -> Result<Tally> {
        Tally counted;
        Statement &select = database.query("SELECT l.remote_variant, l.title, v.option, l.price, l.stock, v.sku, l.state FROM listings l JOIN variants v ON v.id = l.variant_id JOIN accounts a ON a.id = l.account_id"
                                           " WHERE a.kind = 'jdid'");
        while (select.step()) {
            const QJsonObject sku = there.value(select.text(0));
            const QString title = select.text(2).isEmpty() ? select.text(1) : select.text(1) + u' ' + select.text(2);
            const bool same = textOf(sku, "sellerSkuId") == select.text(5) && textOf(sku, "title") == title && minor(textOf(sku, "price"), "IDR") == select.integer(3)
                && sku.value(QStringLiteral("stock")).toInteger(-1) == select.integer(4) && select.integer(6) == static_cast<qint64>(ListingState::Live);
            ++(same ? counted.equal : counted.differing);
            if (!same && counted.first.isEmpty())
                counted.first = QStringLiteral("%1: %2 %3 %4 there, %5 %6 %7 here, state %8").arg(select.text(5), textOf(sku, "title"), textOf(sku, "price"), textOf(sku, "stock"), title).arg(select.integer(3)).arg(select.integer(4)).arg(select.integer(6));
        }
        select.reset();
        return counted;
    });
    if (!tally)
        return tl::unexpected(tally.error());
    m_counts.insert(QStringLiteral("listings_equal"), tally->equal);
    m_counts.insert(QStringLiteral("listings_differing"), tally->differing);
    guard(QStringLiteral("listings"), tally->differing == 0 && tally->equal == m_counts.value(QStringLiteral("listed")).toInt(), tally->first);
    int twice = 0;
    QSet<QString> skus;
    for (const QJsonObject &sku : there) {
        const QString name = textOf(sku, "sellerSkuId");
        twice += skus.contains(name) && !sku.value(QStringLiteral("deleted")).toBool();
        skus.insert(name);
    }
    guard(QStringLiteral("created_once"), twice == 0, QStringLiteral("%1 made twice").arg(twice));
    return {};
}

// The shop's own count, as it is now, is what is sold on the marketplace; but for what is kept back.
Result<> ScenarioRun::checkStock()
{
    const auto shop = m_world->ledger(QStringLiteral("woocommerce"));
    const auto marketplace = m_world->ledger(QStringLiteral("jdid"));
    if (!shop || !marketplace)
        return tl::unexpected(shop ? marketplace.error() : shop.error());
    QHash<QString, qint64> onHand;
    for (const QJsonValue &item : shop->value(QStringLiteral("products")).toArray()) {
        if (item[QStringLiteral("manage_stock")] == QJsonValue(true))
            onHand.insert(item[QStringLiteral("sku")].toString(), item[QStringLiteral("stock_quantity")].toInteger());
    }
    const auto kept = m_session->read([](Database &database) -> Result<QHash<QString, qint64>> {
        QHash<QString, qint64> safety;
        Statement &select = database.query("SELECT sku, safety_stock FROM variants");
        while (select.step())
            safety.insert(select.text(0), select.integer(1));
        select.reset();
        return safety;
    });
    if (!kept)
        return tl::unexpected(kept.error());
    int wrong = 0;
    QString first;
    for (const QJsonValue &value : marketplace->value(QStringLiteral("skus")).toArray()) {
        const QJsonObject sku = value.toObject();
        const QString name = textOf(sku, "sellerSkuId");
        const qint64 wanted = std::max<qint64>(0, onHand.value(name, -1) - kept->value(name));
        if (sku.value(QStringLiteral("stock")).toInteger(-1) == wanted)
            continue;
        ++wrong;
        if (first.isEmpty())
            first = QStringLiteral("%1: %2 there, %3 wanted").arg(name, textOf(sku, "stock")).arg(wanted);
    }
    guard(QStringLiteral("stock"), wrong == 0, wrong == 0 ? QString() : QStringLiteral("%1 wrong, %2").arg(wrong).arg(first));
    return {};
}

// Each order that was not cancelled is in the shop once, with its lines and its money; a cancelled one is not, or is
// cancelled there too.
Result<> ScenarioRun::checkOrders()
{
    const auto shop = m_world->ledger(QStringLiteral("woocommerce"), QStringLiteral("?products=0"));
    const auto marketplace = m_world->ledger(QStringLiteral("jdid"));
    if (!shop || !marketplace)
        return tl::unexpected(shop ? marketplace.error() : shop.error());
    QHash<QString, QJsonArray> pushed;
    for (const QJsonValue &value : shop->value(QStringLiteral("orders")).toArray()) {
        const QString reference = value[QStringLiteral("meta")][QStringLiteral("_sampan_reference")].toString();
        if (!reference.isEmpty())
            pushed[reference.section(u':', 1)].append(value);
    }
    int expected = 0, found = 0, doubled = 0, badLines = 0, badMoney = 0, badNotes = 0, badCancels = 0;
    for (const QJsonValue &value : marketplace->value(QStringLiteral("orders")).toArray()) {
        const QJsonObject order = value.toObject();
        const QString number = textOf(order, "id");
        if (!m_placed.contains(number))
            continue;
        const QJsonArray copies = pushed.value(number);
        doubled += copies.size() > 1;
        if (m_cancelStage.contains(number)) {
            const bool gone = std::all_of(copies.begin(), copies.end(), [](const QJsonValue &copy) { return copy[QStringLiteral("status")].toString() == u"cancelled"; });
            const bool held = std::any_of(copies.begin(), copies.end(), [](const QJsonValue &copy) { return copy[QStringLiteral("lines")][0][QStringLiteral("stock_held")].toInteger() != 0; });
            badCancels += !gone || held || (m_cancelStage[number] == 3) != (copies.size() == 1);
            continue;
        }
        ++expected;
        found += !copies.isEmpty();
        if (copies.isEmpty())
            continue;
        const QJsonObject copy = copies.first().toObject();
        QMap<QString, qint64> wanted, got;
        for (const QJsonValue &line : order.value(QStringLiteral("lines")).toArray())
            wanted[line[QStringLiteral("sellerSkuId")].toString()] += line[QStringLiteral("quantity")].toInteger();
        for (const QJsonValue &line : copy.value(QStringLiteral("lines")).toArray())
            got[line[QStringLiteral("sku")].toString()] += line[QStringLiteral("quantity")].toInteger();
        badLines += wanted != got;
        badMoney += minor(textOf(copy, "total"), "IDR") != minor(textOf(order, "sellerDue"), "IDR");
        badNotes += m_noted.contains(number) && copy.value(QStringLiteral("notes")).toInteger() < 3;
    }
    m_counts.insert(QStringLiteral("orders_expected"), expected);
    m_counts.insert(QStringLiteral("orders_found"), found);
    m_counts.insert(QStringLiteral("orders_doubled"), doubled);
    m_counts.insert(QStringLiteral("orders_cancelled"), static_cast<int>(m_cancelStage.size()));
    guard(QStringLiteral("orders_once"), expected > 0 && found == expected && doubled == 0, QStringLiteral("%1 of %2, %3 doubled").arg(found).arg(expected).arg(doubled));
    guard(QStringLiteral("lines"), badLines == 0, QStringLiteral("%1 wrong").arg(badLines));
    guard(QStringLiteral("money"), badMoney == 0, QStringLiteral("%1 wrong").arg(badMoney));
    guard(QStringLiteral("notes"), badNotes == 0 && !m_noted.isEmpty(), QStringLiteral("%1 of %2 missing").arg(badNotes).arg(m_noted.size()));
    guard(QStringLiteral("cancels"), badCancels == 0, QStringLiteral("%1 of %2 wrong").arg(badCancels).arg(m_cancelStage.size()));
    const auto mails = shop->value(QStringLiteral("mails_sent")).toArray().size();
    guard(QStringLiteral("mails"), mails == 0, QStringLiteral("%1 sent to buyers").arg(mails));
    return {};
}

Result<> ScenarioRun::checkSecrets()
{
    if (sabotages("secrets")) {
        const QString secret = m_practice->credentials(QStringLiteral("jdid")).value(QStringLiteral("app_secret")).toString();
        const auto leaked = m_session->write([&](Database &database) -> Result<bool> {
            database.run("INSERT INTO settings (name, value) VALUES (?, ?)", QStringLiteral("leak"), secret);
            return true;
        });
        if (!leaked)
            return tl::unexpected(leaked.error());
    }
    const QDir folder(QFileInfo(m_session->address().path).absolutePath());
    QStringList found;
    for (const QString &kind : {QStringLiteral("woocommerce"), QStringLiteral("jdid")}) {
        const QJsonObject credentials = m_practice->credentials(kind);
        for (auto it = credentials.begin(); it != credentials.end(); ++it) {
            const QByteArray secret = it->toString().toUtf8();
            // The app key names the program and stands in every address; it opens nothing.
            if (it.key() == u"app_key" || secret.isEmpty())
                continue;
            for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
                QFile file(info.absoluteFilePath());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                    found.append(it.key());
            }
        }
    }
    guard(QStringLiteral("secrets"), found.isEmpty(), found.join(QStringLiteral(", ")));
    return {};
}

Result<> ScenarioRun::checkWorkspace()
{
    if (const auto struck = strike("verify", "UPDATE orders SET total = total + 1 WHERE id = (SELECT max(id) FROM orders)"); !struck)
        return struck;
    const auto findings = m_session->read([&](Database &database) { return verifyWorkspace(database, m_session->context()); });
    if (!findings)
        return tl::unexpected(findings.error());
    guard(QStringLiteral("verify"), findings->empty(), findings->empty() ? QString() : findings->front().words.text());
    const auto problems = number("SELECT count(*) FROM problems WHERE closed_at IS NULL AND kind <> 'remark'");
    m_counts.insert(QStringLiteral("problems"), problems ? static_cast<int>(*problems) : -1);
    return {};
}

} // namespace sampan
