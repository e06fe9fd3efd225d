// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/table.h"

#include <zlib.h>

using namespace sampan;
using namespace sampan::fuzz;

namespace {
void put(QByteArray &to, quint64 value, int size)
{
    for (int i = 0; i < size; ++i)
        to.append(static_cast<char>(value >> (8 * i)));
}

/// A ZIP whose files are stored as they are, so that what is mutated is XML and not its compression.
QByteArray zipped(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray zip, directory;
    for (const auto &[name, content] : files) {
        const auto sum = static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size())));
        const qsizetype offset = zip.size();
        QByteArray common;
        put(common, 20, 2); // version
        put(common, 0, 8); // flags, method, time, date
        put(common, sum, 4);
        put(common, static_cast<quint32>(content.size()), 4);
        put(common, static_cast<quint32>(content.size()), 4);
        put(common, static_cast<quint32>(name.size()), 2);
        put(common, 0, 2); // extra
        common[2] = common[3] = common[4] = common[5] = 0;
        zip += "PK\x03\x04" + common + name + content;
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += common;
        put(directory, 0, 2); // comment
        put(directory, 0, 8); // disk, attributes
        put(directory, static_cast<quint32>(offset), 4);
        directory += name;
    }
    const qsizetype start = zip.size();
    zip += directory + "PK\x05\x06";
    put(zip, 0, 4);
    put(zip, static_cast<quint32>(files.size()), 2);
    put(zip, static_cast<quint32>(files.size()), 2);
    put(zip, static_cast<quint32>(directory.size()), 4);
    put(zip, static_cast<quint32>(start), 4);
    put(zip, 0, 2);
    return zip;
}

QByteArray orElse(const QByteArrayList &parts, qsizetype index, const char *otherwise)
{
    return index < parts.size() && !parts[index].isEmpty() ? parts[index] : QByteArray(otherwise);
}
} // namespace

/// A spreadsheet of any XML: the parts are a sheet's rows, the shared strings, the styles, the workbook and its relations.
/// What begins as a ZIP is taken as one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = bytesOf(data, size);
    ReadOptions options;
    options.largestCell = 2000;
    options.largestRow = 5000;
    options.mostCells = 200;
    if (!bytes.startsWith("PK\x03\x04")) {
        const QByteArrayList parts = partsOf(bytes);
        bytes = zipped({{"_rels/.rels", "<Relationships><Relationship Id='r' Type='http://x/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
            {"xl/workbook.xml", orElse(parts, 3, "<workbook xmlns:r='rel'><workbookPr/><sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>")},
            {"xl/_rels/workbook.xml.rels",
                orElse(parts, 4,
                    "<Relationships><Relationship Id='rId1' Type='http://x/relationships/worksheet' Target='worksheets/sheet1.xml'/>"
                    "<Relationship Id='s' Type='http://x/relationships/styles' Target='/xl/styles.xml'/>"
                    "<Relationship Id='t' Type='http://x/relationships/sharedStrings' Target='sharedStrings.xml'/></Relationships>")},
            {"xl/styles.xml", orElse(parts, 2, "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>")},
            {"xl/sharedStrings.xml", orElse(parts, 1, "<sst><si><t>shared</t></si></sst>")},
            {"xl/worksheets/sheet1.xml", "<worksheet xmlns='m'><sheetData>" + parts[0] + "</sheetData></worksheet>"}});
    }
    readTable(bytes, options, 100000);
    return 0;
}
