// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/found_list.h"

#include "ui/theme/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
struct Found {
    bool shop = false;
    qint64 products = 0, variants = 0, listings = 0, strangers = 0, orders = 0, history = 0, problems = 0;
    qint64 read = 0; ///< streams that were read to their end
    qint64 streams = 0;
};

qint64 number(Database &database, const char *sql, qint64 account)
{
    Statement &select = database.query(sql, account);
    const qint64 value = select.step() ? select.integer(0) : 0;
    select.reset();
    return value;
}

Found readFound(Database &database, qint64 account)
{
    const auto count = [&](const char *sql) { return number(database, sql, account); };
    Found found;
    found.shop = count("SELECT role FROM accounts WHERE id = ?") == 0;
    found.products = count("SELECT count(*) FROM products WHERE source_account = ?");
    found.variants
        = count("SELECT count(*) FROM variants v JOIN products p ON p.id = v.product_id WHERE p.source_account = ?");
    found.listings = count("SELECT count(*) FROM listings WHERE account_id = ? AND remote_item <> ''");
    found.strangers = count("SELECT count(*) FROM strangers WHERE account_id = ?");
    found.orders = count("SELECT count(*) FROM orders WHERE account_id = ? AND history = 0");
    found.history = count("SELECT count(*) FROM orders WHERE account_id = ? AND history = 1");
    found.problems = count("SELECT count(*) FROM problems WHERE account_id = ? AND closed_at IS NULL");
    found.streams = count("SELECT count(*) FROM schedules WHERE account_id = ? AND paused = 0");
    found.read = count("SELECT count(*) FROM schedules WHERE account_id = ? AND paused = 0 AND good_at IS NOT NULL");
    return found;
}
} // namespace

FoundList::FoundList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_channel(workspace.reader().newChannel())
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addStretch(1);
    m_often.setInterval(500);
    connect(&m_often, &QTimer::timeout, this, &FoundList::read);
}

void FoundList::watch(qint64 account)
{
    m_account = account;
    m_often.start();
    read();
}

void FoundList::read()
{
    if (!isVisible() && m_often.isActive() && m_account == 0)
        return;
    m_workspace.reader()
        .newest(m_channel,
            [account = m_account](Database &database) -> Result<Found> { return readFound(database, account); })
        .then(this, [this](const Result<Found> &found) {
            if (!found)
                return;
            const auto line = [](qint64 n, const QString &one, const QString &many) {
                return QStringLiteral("•  ") + counted(n, one, many);
            };
            QStringList lines;
            if (found->shop) {
                lines.append(line(found->products, tr("1 product"), tr("%1 products")));
                lines.append(line(found->variants, tr("1 variant with a SKU"), tr("%1 variants with their SKUs")));
            } else {
                lines.append(line(found->listings, tr("1 listing there is one of our products, by its SKU"),
                    tr("%1 listings there are our products, by their SKUs")));
                lines.append(line(found->strangers, tr("1 listing there matches nothing of ours, and is left alone"),
                    tr("%1 listings there match nothing of ours, and are left alone")));
                lines.append(line(found->orders, tr("1 order to work on"), tr("%1 orders to work on")));
                lines.append(line(found->history, tr("1 older order, which is history and never pushed"),
                    tr("%1 older orders, which are history and never pushed")));
            }
            if (found->problems > 0)
                lines.append(line(found->problems, tr("1 problem"), tr("%1 problems")));
            lines.append(QString());
            lines.append(found->read < found->streams
                    ? tr("Still reading: %1 of %2 kinds of data are complete.").arg(found->read).arg(found->streams)
                    : tr("Everything was read once."));
            m_text->setText(lines.join(u'\n'));
        });
}

} // namespace sampan::ui
