// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/picture.h"

#include "connectors/simkit/random.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace sim::woo {
namespace {

constexpr int side = 300;

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~sum;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return number(static_cast<quint32>(data.size())) + type + data + number(crc(type + data));
}

} // namespace

QByteArray picture(const QByteArray &name)
{
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha1);
    Random random(qFromBigEndian<quint64>(hash.constData()));
    QByteArray palette;
    for (int i = 0; i < 2 * 3; ++i)
        palette += static_cast<char>(random.between(60, 220));
    const int stripe = random.between(15, 60);
    QByteArray rows;
    for (int y = 0; y < side; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < side; ++x)
            rows += static_cast<char>((x + y) / stripe % 2);
    }
    const QByteArray header = number(side) + number(side) + QByteArray::fromHex("0803000000"); // 8 bit, palette
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", header) + chunk("PLTE", palette)
        + chunk("IDAT", qCompress(rows).mid(4)) // Qt puts the length in front
        + chunk("IEND", {});
}

} // namespace sim::woo
