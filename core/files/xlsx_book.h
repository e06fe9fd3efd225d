// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/zip_archive.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace sampan {

/// What the sheets of an XLSX file share, read before the first row.
struct XlsxBook {
    struct Sheet {
        QString name;
        QString part; ///< its name in the archive
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    std::vector<QString> strings;
    std::vector<bool> dateStyles; ///< by style number: shows a date
    bool from1904 = false;

    static Result<XlsxBook> read(ZipArchive &archive);
};

/// The words for a part that could not be read to its end.
Error xlsxDamage(const QXmlStreamReader &xml, const QIODevice &part, const QString &name);

/// The text of <si> or <is>: its runs, without the readings of eastern scripts. Leaves the reader at the end element.
QString readXlsxText(QXmlStreamReader &xml);

} // namespace sampan
