// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/barcode.h"

#include <zint.h>

#include <new>

namespace sampan {

BarcodeMaker::BarcodeMaker()
    : m_symbol(ZBarcode_Create())
{
    Q_CHECK_PTR(m_symbol);
}

BarcodeMaker::~BarcodeMaker()
{
    ZBarcode_Delete(m_symbol);
}

Result<BarSymbol> BarcodeMaker::code128(const QString &text)
{
    const bool plain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (!plain)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” cannot be a bar code: only plain letters and digits can.").arg(text));
    ZBarcode_Clear(m_symbol);
    m_symbol->symbology = BARCODE_CODE128;
    m_symbol->option_1 = -1;
    return make(text.toLatin1());
}

Result<BarSymbol> BarcodeMaker::qr(const QString &text)
{
    ZBarcode_Clear(m_symbol);
    m_symbol->symbology = BARCODE_QRCODE;
    m_symbol->option_1 = 2;
    m_symbol->input_mode = UNICODE_MODE;
    return make(text.toUtf8());
}

Result<BarSymbol> BarcodeMaker::make(const QByteArray &data)
{
    m_symbol->show_hrt = 0;
    m_symbol->scale = 0.5F; // makes a module one unit of the vector picture
    m_symbol->whitespace_width = 0;
    m_symbol->whitespace_height = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(data.constData());
    if (ZBarcode_Encode_and_Buffer_Vector(m_symbol, const_cast<unsigned char *>(bytes), static_cast<int>(data.size()), 0) >= ZINT_ERROR)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” cannot be a bar code: %2.").arg(QString::fromUtf8(data)).arg(QString::fromLatin1(m_symbol->errtxt)));
    BarSymbol symbol;
    symbol.width = m_symbol->width;
    const bool linear = m_symbol->symbology == BARCODE_CODE128;
    symbol.height = linear ? 1 : m_symbol->rows;
    for (const zint_vector_rect *rect = m_symbol->vector->rectangles; rect; rect = rect->next)
        symbol.dark.emplace_back(qRound(rect->x), linear ? 0 : qRound(rect->y), qRound(rect->width), linear ? 1 : qRound(rect->height));
    return symbol;
}

} // namespace sampan
