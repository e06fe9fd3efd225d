// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/multipart.h"

namespace sampan::jdid {

namespace {
// A line of its own cannot occur in compact JSON: there line ends are escaped.
constexpr char boundary[] = "----sampan-7c1f0e52";
constexpr char type[] = "multipart/form-data; boundary=----sampan-7c1f0e52";
} // namespace

void putInForm(Request &request, const QString &name, const QByteArray &value)
{
    request.method = "POST";
    request.contentType = type;
    request.body = QByteArray("--") + boundary + "\r\nContent-Disposition: form-data; name=\"" + name.toUtf8()
        + "\"\r\n\r\n" + value + "\r\n--" + boundary + "--\r\n";
}

NameValues formParts(const Request &request)
{
    NameValues parts;
    if (request.contentType != type)
        return parts;
    const QByteArray line = QByteArray("--") + boundary;
    qsizetype at = request.body.indexOf(line);
    while (at >= 0) {
        const qsizetype next = request.body.indexOf("\r\n" + line, at + line.size());
        const qsizetype head = at + line.size() + 2;
        const qsizetype blank = request.body.indexOf("\r\n\r\n", head);
        if (next < 0 || blank < 0 || blank > next)
            break;
        const QByteArray header = request.body.mid(head, blank - head);
        const qsizetype from = header.indexOf("name=\"") + 6;
        const QByteArray name = header.mid(from, header.indexOf('"', from) - from);
        parts.emplace_back(QString::fromUtf8(name), QString::fromUtf8(request.body.mid(blank + 4, next - blank - 4)));
        at = next + 2;
    }
    return parts;
}

} // namespace sampan::jdid
