// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/session.h"
#include "tests/bench/figure.h"

namespace sampan::bench {

/// A session of a workspace; ends the program if it cannot be opened.
std::unique_ptr<Session> openSession(const QString &path, bool create = false);
std::unique_ptr<Session> openSession(const QString &path, bool create, Registry registry);

/// Work in one transaction of the session's writer.
void change(Session &session, const std::function<Result<>(Work &)> &work);

/// A workspace with so many products of one variant each, made by plain statements; nothing is measured here.
void makeWorkspace(const QString &path, qint64 products);

/// An account of the kind WooCommerce that knows its currency, with a policy that lets every price through; active.
AccountId addShop(Session &session, const QString &name, const QString &url);

/// Puts the first so many variants on the shop, live and agreed, each under its own number.
void putInShop(Session &session, AccountId shop, qint64 variants);

/// The changes as the writer's thread commits them. Ends the program if a cell was not taken.
Time commitTimed(Session &session, const ChangeSet &changes);

} // namespace sampan::bench
