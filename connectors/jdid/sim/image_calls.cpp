// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/calls.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

/// Empty if the bytes are no picture that JD.ID takes.
QString pictureEnding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return u".jpg"_s;
    return bytes.startsWith("\x89PNG\r\n\x1a\n") ? u".png"_s : QString();
}

} // namespace

Reply updateProductImages(Shop &shop, const Payload &payload)
{
    const Payload image = payload.object("imageApiVo");
    Spu *spu = shop.catalogue.spu(image.integer("productId").value_or(0));
    if (!spu || spu->status == WareStatus::Deleted)
        return refused(NotFound, u"product does not exist"_s);
    const qint64 place = image.integer("order").value_or(0);
    if (place < 1 || place > static_cast<qint64>(Spu::maxImages))
        return refused(BadParameter, u"order: must be from 1 to %1"_s.arg(Spu::maxImages));
    if (image.text("colorId").isEmpty())
        return refused(BadParameter, u"colorId: must not be empty"_s);
    const auto decoded = QByteArray::fromBase64Encoding(
        image.text("imageByteBase64").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QString ending = decoded ? pictureEnding(*decoded) : QString();
    if (ending.isEmpty())
        return refused(BadParameter, u"imageByteBase64: is no JPEG or PNG picture"_s);
    const QByteArray hash = QCryptographicHash::hash(*decoded, QCryptographicHash::Sha1).toHex();
    QString &path = spu->images[static_cast<size_t>(place - 1)];
    path = u"jfs/t1/%1/%2%3"_s.arg(spu->id).arg(QString::fromLatin1(hash.left(20)), ending);
    spu->modified = shop.now;
    return done(path);
}

} // namespace sim::jdid
