// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "core/sync/request.h"

namespace sampan {

/// What would leave for a row: the requests exactly as they would be sent, but for credentials, signature and time stamp,
/// and for what only the other side can fill in, which stands there as a named placeholder («spuId»).
struct PreviewedSend {
    QString account;
    QString task;
    QString unit;        ///< "content", "price", "create order"
    QString hash;        ///< of the approved intent; of what would be approved if nothing is yet
    bool approved = false;
    std::vector<Request> requests;
    std::vector<Request> lastSent; ///< for the same unit, the last time
    QStringList difference; ///< of the bodies, lines with '+' and '-' before them
};

/// For a listing or an order. What waits in the outbox is shown as it waits; what was not approved or queued yet is shown
/// as it would be now. Nothing is changed.
Result<std::vector<PreviewedSend>> previewRow(Database &database, const ChangeContext &context, Table table, qint64 row);

/// A request as text: method, address, headers, body (JSON indented). Secrets are not in it.
QString textOf(const Request &request, const QString &base);

} // namespace sampan
