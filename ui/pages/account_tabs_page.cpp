// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/overview.h"
#include "ui/pages/table_page.h"

namespace sampan::ui {

AccountTabsPage::AccountTabsPage(Desk &desk, QString id, const TabSpec &all, QWidget *parent)
    : TablePage(desk, std::move(id), {all}, parent)
    , m_all(all)
    , m_channel(desk.services.workspace.reader().newChannel())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &AccountTabsPage::readAccounts);
    connect(&desk.services.workspace.announcer(), &Announcer::changed, this, [this](const Announcer::Touched &touched) {
        if (std::any_of(touched.begin(), touched.end(), [](const auto &row) { return row.first == Table::Account; }))
            m_soon.start();
    });
    readAccounts();
}

void AccountTabsPage::readAccounts()
{
    m_desk.services.workspace.reader()
        .newest(m_channel, [](Database &database) -> Result<std::vector<AccountOverview>> { return accountOverviews(database); })
        .then(this, [this](const Result<std::vector<AccountOverview>> &accounts) {
            if (!accounts)
                return;
            std::vector<QString> wanted;
            for (const AccountOverview &account : *accounts) {
                if (account.role != AccountRole::Marketplace)
                    continue;
                TabSpec spec = m_all;
                spec.key = QStringLiteral("%1/%2").arg(m_all.key).arg(account.id);
                spec.title = account.name;
                spec.fixed.push_back({QStringLiteral("account"), ViewFilter::How::Is, account.name});
                spec.hidden.append(QStringLiteral("account"));
                wanted.push_back(spec.key);
                // A renamed account is another tab: its filter is by name.
                for (const TableTab *tab : findChildren<TableTab *>()) {
                    if (tab->spec().key == spec.key && tab->spec().title != spec.title)
                        removeTab(spec.key);
                }
                addTab(spec);
            }
            for (const QString &key : keys()) {
                const bool ofAccount = key.startsWith(m_all.key + u'/') && !key.contains(QStringLiteral("/own/"));
                if (ofAccount && std::find(wanted.begin(), wanted.end(), key) == wanted.end())
                    removeTab(key);
            }
        });
}

} // namespace sampan::ui
