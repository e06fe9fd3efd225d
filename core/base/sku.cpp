// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sku.h"

namespace sampan {

Result<Sku> Sku::parse(QStringView text)
{
    const QString clean = text.trimmed().toString().normalized(QString::NormalizationForm_C);
    if (clean.isEmpty())
        return fail(ErrorCode::Invalid, Sentence::tr("The SKU is empty."));
    if (clean.size() > 100)
        return fail(ErrorCode::Invalid, Sentence::tr("The SKU “%1…” is longer than 100 characters.").arg(clean.left(20)));
    for (QChar c : clean) {
        if (c.category() == QChar::Other_Control)
            return fail(ErrorCode::Invalid, Sentence::tr("The SKU “%1” holds a control character.").arg(clean.simplified()));
    }
    return Sku(clean);
}

} // namespace sampan
