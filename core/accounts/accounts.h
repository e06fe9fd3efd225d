// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

#include <QMap>

namespace sampan {

/// What a person gives to add an account; its form is made of ConnectorInfo.
struct NewAccount {
    QString name;
    QString kind;
    qint64 brand = 0;
    QString url;   ///< empty: the kind's own
    QString caPem; ///< the user's own certificate authorities, PEM
    QMap<QString, QString> options;
    bool practice = false;
};

/// Checks it: a name that is free, a kind that exists, an address that is one, options that the kind has.
Result<> checkNewAccount(Database &database, const Registry &registry, const NewAccount &account);

/// Adds it, in watch: it reads, nothing leaves. Its schedules, its price rule and its policies (off, but for cancels that
/// follow the marketplace) are made with it.
Result<AccountId> addAccount(Work &work, const NewAccount &account);

/// Another address, other certificate authorities, options: what is empty in `wanted` stays as it is.
Result<> changeAccount(Work &work, Row &account, const NewAccount &wanted);

/// The credentials that the kind asks for and nothing else; Invalid names what is missing or too much.
Result<Secrets> checkCredentials(const ConnectorInfo &kind, const Secrets &given);

/// Watch or active. Starting sets "take over from" to now, unless it was set: older orders are history.
Result<> setStage(Work &work, Row &account, AccountStage stage);
Result<> setPaused(Work &work, Row &account, bool paused, const QString &why = {});
/// Takes it out of all lists; its history stays. Refused while something of it is being sent.
Result<> removeAccount(Work &work, Row &account);

Result<BrandId> addBrand(Work &work, const QString &name, const QString &currency, const QString &timeZone, const QMap<QString, QString> &more = {});

} // namespace sampan
