// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secret_store.h"

#include <QThread>

namespace sampan {

/// Credentials in the desktop's keyring, by QtKeychain. A thread of its own has the event loop that its jobs need.
class Keyring final : public SecretStore {
public:
    /// Tries a write, a read and a removal. Unavailable without a keyring, SignIn if it is locked: a locked one answers a
    /// read with "not found", which must never be taken for "no secret".
    static Result<std::unique_ptr<Keyring>> open();
    ~Keyring() override;

    Later<Result<Secrets>> read(const QString &key) override;
    Later<Result<>> write(const QString &key, const Secrets &secrets) override;
    Later<Result<>> remove(const QString &key) override;

private:
    Keyring();

    QThread m_thread;
    QObject *m_context = nullptr;
};

} // namespace sampan
