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

/// Writes a new key and a self-signed certificate for 127.0.0.1 and localhost, good for a year, as PEM into `folder`,
/// which must exist. Empty if they cannot be made or written.
std::optional<CertificateFiles> writeCertificate(const QString &folder);

} // namespace sim
