// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// What both the ordinary and the awkward products of a catalogue need.

/// The category at the end of a path such as "Tea>Black tea"; makes what is missing.
int categoryAt(Shop &shop, const QString &path);
GlobalAttribute &attributeNamed(Shop &shop, const QString &name, const QStringList &values);
/// A picture of the media library, made when it is first asked for.
int sharedImage(Shop &shop, const QString &name);
/// Puts a finished product or variation on the shelf: id, slug, stock status.
Product &place(Shop &shop, Product product);
Product &placeVariation(Shop &shop, Product &parent, Product variation);

} // namespace sim::woo
