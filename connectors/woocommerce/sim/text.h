// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sim::woo {

/// What WordPress keeps of a name or title: bare `&` and stray `<` become entities, scripts lose their tags.
QString filteredTitle(const QString &text);
/// The last part of an address: letters without accents, other scripts percent-encoded.
QString slugOf(const QString &text);
/// The paragraph formatter that descriptions go through on the way out (wpautop).
QString paragraphs(const QString &text);

} // namespace sim::woo
