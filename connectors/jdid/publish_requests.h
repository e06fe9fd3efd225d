// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/call.h"

namespace sampan::jdid {

/// Why this product cannot be sent at all; empty if it can.
Sentence whyNotPublish(const PublishProduct &task, const Options &options);

/// Their number of the brand: the account's, or the product's own if that is a number. Empty: to be looked up.
QString brandOf(const PublishProduct &task, const Options &options);
Request brandsRequest(const Options &options);

Request createRequest(const QString &step, const PublishProduct &task, const QString &brand, const Options &options);
Request updateRequest(const PublishProduct &task, const QString &spu, const QString &brand, const Options &options);
/// A new variant of a product that is there.
Request addSkuRequest(const QString &step, const PublishProduct &task, const PublishItem &item, const QString &spu,
    const Options &options);
/// The name of a variant that is there. Its price and stock are approved apart and do not go along.
Request skuRequest(const PublishProduct &task, const PublishItem &item, const QString &spu, const QString &sku,
    const Options &options);
Request auditRequest(const QString &spu, const Options &options);

/// At most six; the main one first.
constexpr qsizetype mostImages = 6;
constexpr qint64 largestImage = 4 * 1024 * 1024;
Request imageFileRequest(qsizetype index, const QString &address);
Request imageRequest(
    qsizetype index, qsizetype slot, const QString &spu, const QString &base64, const Options &options);

} // namespace sampan::jdid
