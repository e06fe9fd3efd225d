// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

class QWidget;

namespace sampan::ui {

/// New credentials for an account. They are tested first, kept only if they are accepted, and the account works again.
void askSignIn(Desk &desk, qint64 account, QWidget *window);

/// Keeps credentials in the workspace's store, not in this thread; says how it ended.
Later<Result<>> keepSecrets(Services &services, const QString &workspace, qint64 account, const Secrets &secrets);

} // namespace sampan::ui
