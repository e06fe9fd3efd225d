// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sampan::woocommerce {

/// A name as a person reads it: WooCommerce answers names as HTML ("Tea &amp; Milk", "<b>Tea</b>"). Entities decoded,
/// tags gone, white space single, NFC.
QString plainText(const QString &html);

/// A description: HTML as the shop renders it, NFC, without white space at its ends.
QString richText(const QString &html);

/// The shop's own words for a sentence of ours: plain, one line, not longer than a person reads.
QString shortWords(const QString &html);

/// What a web page calls itself, for "answered with a web page (Log in)"; else its first words.
QString pageTitle(const QByteArray &page);

} // namespace sampan::woocommerce
