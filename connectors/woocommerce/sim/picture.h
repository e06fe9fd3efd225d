// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sim::woo {

/// A small PNG, always the same for the same name: two colours in stripes, so that products can be told apart.
QByteArray picture(const QByteArray &name);

} // namespace sim::woo
