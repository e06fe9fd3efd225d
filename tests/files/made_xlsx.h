// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <vector>

namespace sampan {

/// An XLSX file put together from its XML, so that tests can have in it what no program writes. Styles: 1 a built-in date
/// format, 2 one of its own, 3 a number with the word "days".
struct MadeXlsx {
    struct Sheet {
        QByteArray name, rows;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    QByteArray prologue; ///< of the sheets, before their root
    bool from1904 = false;

    QByteArray bytes() const
    {
        std::vector<std::pair<QByteArray, QByteArray>> parts;
        QByteArray list, relations;
        for (size_t i = 0; i < sheets.size(); ++i) {
            const QByteArray n = QByteArray::number(static_cast<int>(i) + 1);
            list += "<sheet name='" + sheets[i].name + "' sheetId='" + n + "' r:id='rId" + n + "'" + (sheets[i].hidden ? " state='hidden'" : "") + "/>";
            relations += "<Relationship Id='rId" + n + "' Type='http://x/relationships/worksheet' Target='worksheets/sheet" + n + ".xml'/>";
            parts.emplace_back("xl/worksheets/sheet" + n + ".xml", "<?xml version='1.0'?>" + prologue + "<worksheet xmlns='m'><sheetData>" + sheets[i].rows + "</sheetData></worksheet>");
        }
        relations += "<Relationship Id='s' Type='http://x/relationships/styles' Target='/xl/styles.xml'/><Relationship Id='t' Type='http://x/relationships/sharedStrings' Target='sharedStrings.xml'/>";
        parts.emplace_back("_rels/.rels", "<Relationships><Relationship Id='r' Type='http://x/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.emplace_back("xl/workbook.xml", QByteArray("<workbook xmlns:r='rel'><workbookPr") + (from1904 ? " date1904='1'" : "") + "/><sheets>" + list + "</sheets></workbook>");
        parts.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.emplace_back("xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy hh:mm'/><numFmt numFmtId='165' formatCode='0 &quot;days&quot;'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
            "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
        parts.emplace_back("xl/sharedStrings.xml",
            "<sst><si><t>\xe0\xb8\x8a\xe0\xb8\xb2\xe0\xb8\xad\xe0\xb8\xb9\xe0\xb9\x88\xe0\xb8\xab\xe0\xb8\xa5\xe0\xb8\x87</t></si><si><r><t>rich </t></r><r><rPr/><t>text</t></r><rPh><t>no</t></rPh></si></sst>");
        return zip(parts);
    }

    static QByteArray zip(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("made.zip"));
        zipFile file = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
        for (const auto &[name, content] : parts) {
            zipOpenNewFileInZip64(file, name.constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6, 0);
            zipWriteInFileInZip(file, content.constData(), static_cast<unsigned>(content.size()));
            zipCloseFileInZip(file);
        }
        zipClose(file, nullptr);
        QFile made(path);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }
};

} // namespace sampan
