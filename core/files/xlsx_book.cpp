// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/xlsx_book.h"

#include "core/files/xlsx_cells.h"

#include <QBuffer>
#include <QHash>

#include <functional>
#include <set>

namespace sampan {

namespace {
    constexpr qsizetype mostLetters = qsizetype(1) << 27; ///< of all shared strings together

    // Calls with every start element; false from the callback stops.
    Result<> eachElement(ZipArchive &archive, const QString &name, const std::function<bool(QXmlStreamReader &)> &callback)
    {
        auto part = archive.part(name);
        if (!part)
            return tl::unexpected(part.error());
        QXmlStreamReader xml(part->get());
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return fail(ErrorCode::Damaged, Sentence::tr("The XLSX file holds a document type, which no spreadsheet writes. It is not read."));
            if (token == QXmlStreamReader::StartElement && !callback(xml))
                return {};
        }
        return xml.hasError() ? tl::unexpected(xlsxDamage(xml, **part, name)) : Result<>();
    }

    QString resolved(const QString &folder, const QString &target)
    {
        if (target.startsWith(u'/'))
            return target.mid(1);
        QString path = folder;
        QString rest = target;
        while (rest.startsWith(QLatin1StringView("../"))) {
            rest.remove(0, 3);
            path.truncate(path.lastIndexOf(u'/', -2) + 1);
        }
        return path + rest;
    }

    // Target by id, and by the last word of its type.
    struct Relations {
        QHash<QString, QString> byId, byType;
    };

    Result<Relations> readRelations(ZipArchive &archive, const QString &part, const QString &folder)
    {
        Relations relations;
        const auto read = eachElement(archive, part, [&](QXmlStreamReader &xml) {
            if (xml.name() == u"Relationship") {
                const auto attributes = xml.attributes();
                const QString target = resolved(folder, attributes.value(QLatin1StringView("Target")).toString());
                relations.byId.insert(attributes.value(QLatin1StringView("Id")).toString(), target);
                const QString type = attributes.value(QLatin1StringView("Type")).toString();
                relations.byType.insert(type.mid(type.lastIndexOf(u'/') + 1), target);
            }
            return true;
        });
        return read ? Result<Relations>(relations) : tl::unexpected(read.error());
    }

    bool isTrue(QStringView flag)
    {
        return flag == u"1" || flag == u"true";
    }

    Result<> readSheets(ZipArchive &archive, const QString &part, const Relations &relations, XlsxBook &book)
    {
        return eachElement(archive, part, [&](QXmlStreamReader &xml) {
            const auto attributes = xml.attributes();
            if (xml.name() == u"workbookPr")
                book.from1904 = isTrue(attributes.value(QLatin1StringView("date1904")));
            if (xml.name() != u"sheet")
                return true;
            XlsxBook::Sheet sheet;
            sheet.name = attributes.value(QLatin1StringView("name")).toString();
            sheet.hidden = attributes.hasAttribute(QLatin1StringView("state")) && attributes.value(QLatin1StringView("state")) != u"visible";
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id" && !attribute.prefix().isEmpty())
                    sheet.part = relations.byId.value(attribute.value().toString());
            }
            if (sheet.part.contains(QLatin1StringView("sheet"), Qt::CaseInsensitive) && !sheet.part.contains(QLatin1StringView("chartsheets/")))
                book.sheets.push_back(sheet);
            return true;
        });
    }

    Result<> readStyles(ZipArchive &archive, const QString &part, XlsxBook &book)
    {
        std::set<int> dates;
        bool cells = false;
        return eachElement(archive, part, [&](QXmlStreamReader &xml) {
            const auto attributes = xml.attributes();
            if (xml.name() == u"numFmt" && isDateFormat(attributes.value(QLatin1StringView("formatCode"))))
                dates.insert(attributes.value(QLatin1StringView("numFmtId")).toInt());
            else if (xml.name() == u"cellXfs")
                cells = true;
            else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs")
                cells = false;
            else if (cells && xml.name() == u"xf") {
                const int id = attributes.value(QLatin1StringView("numFmtId")).toInt();
                book.dateStyles.push_back(isDateFormat(id) || dates.contains(id));
            }
            return true;
        });
    }

    Result<> readStrings(ZipArchive &archive, const QString &part, XlsxBook &book)
    {
        qsizetype letters = 0;
        const auto read = eachElement(archive, part, [&](QXmlStreamReader &xml) {
            if (xml.name() == u"si") {
                book.strings.push_back(readXlsxText(xml));
                letters += book.strings.back().size() + 8;
            }
            return letters <= mostLetters;
        });
        if (read && letters > mostLetters)
            return fail(ErrorCode::Full, Sentence::tr("The XLSX file holds too much text to read at once. Save it as CSV."));
        return read;
    }
}

Error xlsxDamage(const QXmlStreamReader &xml, const QIODevice &part, const QString &name)
{
    const bool ofPart = part.errorString() != QBuffer().errorString(); // a device without an error has a text for it
    const QString why = ofPart ? part.errorString() : QStringLiteral("line %1, column %2: %3").arg(xml.lineNumber()).arg(xml.columnNumber()).arg(xml.errorString());
    return {ErrorCode::Damaged, Sentence::tr("The XLSX file is damaged in %1: %2.").arg(name).arg(why)};
}

QString readXlsxText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"t") {
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        }
    }
    return unescapedXlsx(text);
}

Result<XlsxBook> XlsxBook::read(ZipArchive &archive)
{
    XlsxBook book;
    const auto root = readRelations(archive, QStringLiteral("_rels/.rels"), {});
    const QString workbook = root ? root->byType.value(QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")) : QStringLiteral("xl/workbook.xml");
    const qsizetype slash = workbook.lastIndexOf(u'/') + 1;
    const QString folder = workbook.left(slash);
    const auto relations = readRelations(archive, folder + QStringLiteral("_rels/") + workbook.mid(slash) + QStringLiteral(".rels"), folder);
    if (!relations)
        return fail(relations.error().code == ErrorCode::NotFound ? ErrorCode::Invalid : relations.error().code,
            relations.error().code == ErrorCode::NotFound ? Sentence::tr("This ZIP file is not an XLSX table.") : relations.error().what);
    if (const auto sheets = readSheets(archive, workbook, *relations, book); !sheets)
        return tl::unexpected(sheets.error());
    if (book.sheets.empty())
        return fail(ErrorCode::Invalid, Sentence::tr("The XLSX file has no sheet with cells."));
    if (const QString styles = relations->byType.value(QStringLiteral("styles")); !styles.isEmpty()) {
        if (const auto read = readStyles(archive, styles, book); !read && read.error().code != ErrorCode::NotFound)
            return tl::unexpected(read.error());
    }
    if (const QString strings = relations->byType.value(QStringLiteral("sharedStrings")); !strings.isEmpty()) {
        if (const auto read = readStrings(archive, strings, book); !read && read.error().code != ErrorCode::NotFound)
            return tl::unexpected(read.error());
    }
    return book;
}

} // namespace sampan
