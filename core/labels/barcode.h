// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QRect>
#include <QString>

#include <memory>
#include <vector>

struct zint_symbol;

namespace sampan {

/// A bar code as dark rectangles in modules, without its quiet zone. Code 128 is one module high.
struct BarSymbol {
    int width = 0;
    int height = 1;
    std::vector<QRect> dark;
};

/// Makes bar codes with zint. Belongs to one thread.
class BarcodeMaker {
public:
    BarcodeMaker();
    ~BarcodeMaker();

    /// Invalid if the text has other than plain ASCII characters, or too many.
    Result<BarSymbol> code128(const QString &text);
    Result<BarSymbol> qr(const QString &text); ///< error correction level M

    static constexpr int quiet128 = 10; ///< modules of quiet zone on each side
    static constexpr int quietQr = 4;

private:
    Result<BarSymbol> make(const QByteArray &data);

    zint_symbol *m_symbol;
};

} // namespace sampan
