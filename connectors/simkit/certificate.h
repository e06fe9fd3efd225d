// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace sim {

struct CertificateFiles {
    QString certificate;
    QString key;
};

struct CertificateWish {
    QByteArray names = "IP:127.0.0.1,DNS:localhost"; ///< whom it is for, as OpenSSL writes alternative names
    int lastDay = 365; ///< counted from today; before it an expired one
};

/// Writes a new key and a self-signed certificate as PEM into `folder`, which must exist. Empty if they cannot be made
/// or written.
std::optional<CertificateFiles> writeCertificate(const QString &folder, const CertificateWish &wish = {});

} // namespace sim
