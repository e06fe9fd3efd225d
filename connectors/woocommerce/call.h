// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/judge.h"
#include "connectors/woocommerce/reply.h"

#include <QJsonObject>

namespace sampan::woocommerce {

/// What every task's step is given.
struct Talk {
    std::span<const Exchange> soFar;
    const AccountView &account;
    Instant now;
};

/// "/wp-json" or, where permalinks are odd, "/index.php/wp-json".
QString apiRoot(const AccountView &account);

/// A GET below wc/v3. `fields` trims the answer to what is used; only top-level names work.
Request get(
    const AccountView &account, const QString &step, const QString &below, NameValues query, const char *fields);
/// A write below wc/v3 with a JSON body.
Request put(const AccountView &account, const QString &step, const QString &below, const QJsonObject &body,
    NameValues query = {});
Request post(const AccountView &account, const QString &step, const QString &below, const QJsonObject &body,
    NameValues query = {});

Send reading(Request request);
Send repeatable(Request request); ///< absolute values
Send once(Request request);

/// The answer's JSON if it is a success, else absent.
std::optional<Reply> replyOf(const Exchange &exchange);
Refused refusedBy(const Exchange &exchange);
/// Said of an answer with rows that were not asked for.
Sentence otherRows();
/// Said of a list that never ends.
Sentence samePageAgain(const char *list);
/// Sent, and whether it was done is not known: no answer, or one that says nothing about it.
bool isUncertain(const Exchange &exchange);
/// After this time what was not found is not there.
Instant quietAfter(const Exchange &exchange, const AccountView &account);

/// "2026-11-24T06:30:00Z"; WooCommerce reads whole seconds, and Z as UTC.
QString zuluText(Instant time);
/// A *_gmt field: UTC without a zone. Absent for null and for what is no time.
std::optional<Instant> gmtTime(const Json &json);

} // namespace sampan::woocommerce
