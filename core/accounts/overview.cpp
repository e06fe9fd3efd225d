// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/overview.h"

#include "core/change/fields.h"
#include "core/storage/workspace.h"

namespace sampan {

std::vector<AccountOverview> accountOverviews(Database &database)
{
    std::vector<AccountOverview> accounts;
    Statement &select = database.query("SELECT a.id, a.name, b.name, a.role, a.stage, a.paused, a.pause_reason,"
                                       " (SELECT max(s.good_at) FROM schedules s WHERE s.account_id = a.id),"
                                       " (SELECT min(s.next_at) FROM schedules s WHERE s.account_id = a.id AND s.paused = 0),"
                                       " (SELECT count(*) FROM outbox x WHERE x.account_id = a.id AND x.state IN (0, 1)),"
                                       " (SELECT count(*) FROM outbox x WHERE x.account_id = a.id AND x.state = 2),"
                                       " (SELECT count(*) FROM problems p WHERE p.account_id = a.id AND p.closed_at IS NULL)"
                                       " FROM accounts a JOIN brands b ON b.id = a.brand_id WHERE a.removed = 0 ORDER BY a.role, a.name");
    while (select.step()) {
        AccountOverview &account = accounts.emplace_back();
        account.id = select.integer(0);
        account.name = select.text(1);
        account.brand = select.text(2);
        account.role = static_cast<AccountRole>(select.integer(3));
        account.watch = select.integer(4) == static_cast<qint64>(AccountStage::Watch);
        account.paused = select.integer(5) != 0;
        account.pauseReason = select.text(6);
        account.goodAt = instantFromMs(select.integer(7));
        account.nextAt = instantFromMs(select.integer(8));
        account.waiting = static_cast<int>(select.integer(9));
        account.unknown = static_cast<int>(select.integer(10));
        account.problems = static_cast<int>(select.integer(11));
    }
    select.reset();
    return accounts;
}

bool isHeld(Database &database)
{
    return readSetting(database, QStringLiteral("hold")) == u"on";
}

} // namespace sampan
