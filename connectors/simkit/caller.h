// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace sim {

struct CallResult {
    int status = 0; ///< 0: no whole answer came
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< values percent-decoded: cpp-httplib does so

    QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty if absent
};

/// Calls a simulator: sends exactly what it is told, once, waits for the answer (30 seconds at most) and keeps the
/// connection for the next call. For tests and for the control address; believes any certificate. Each thread needs
/// its own.
class Caller {
public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    /// scheme://host:port
    explicit Caller(const QString &base);
    ~Caller();

    /// `target` is the path with its query, already encoded.
    CallResult call(
        const QByteArray &method, const QByteArray &target, const Headers &headers = {}, const QByteArray &body = {});

private:
    class Impl;
    std::unique_ptr<Impl> d;
};

} // namespace sim
