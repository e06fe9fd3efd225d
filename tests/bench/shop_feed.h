// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/request.h"

namespace sampan::bench {

/// What a WooCommerce shop with so many products answers to a pull: the same bytes for the same request, made without
/// a network. Pages overlap by one row, as those of a walk by time do.
class ShopFeed {
public:
    /// `prefix`: of the SKUs, so that shops of one brand do not clash.
    ShopFeed(qint64 products, QString prefix);

    Answer answer(const Request &request);
    /// Prices of the products change with it, and their times.
    void setRevision(qint64 revision);

private:
    QByteArray product(qint64 number) const;

    qint64 m_products;
    QString m_prefix;
    qint64 m_revision = 0;
    qint64 m_page = 0;
};

} // namespace sampan::bench
