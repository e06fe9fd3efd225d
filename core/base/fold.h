// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sampan {

/// The form that text is searched in: NFKD, marks off Latin letters, đ to d and the like, case and width folded,
/// white space as single blanks. Thai and Han keep their marks and letters. "Cà phê ĐẶC" becomes "ca phe dac".
QString foldForSearch(QStringView text);

} // namespace sampan
