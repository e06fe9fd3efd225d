// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/shop.h"

#include "connectors/woocommerce/sim/dates.h"
#include "connectors/woocommerce/sim/text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sim::woo {

VersionNames namesOf(Version version)
{
    switch (version) {
    case Version::V7:
        return {u"7.1.1"_s, u"6.1.9"_s};
    case Version::V8:
        return {u"8.9.3"_s, u"6.5.10"_s};
    case Version::V11:
        break;
    }
    return {u"11.0.1"_s, u"7.0.4"_s};
}

std::optional<Version> version(const QString &woocommerce)
{
    for (const Version candidate : {Version::V7, Version::V8, Version::V11}) {
        const QString full = namesOf(candidate).woocommerce;
        if (woocommerce == full || full.startsWith(woocommerce + u'.'))
            return candidate;
    }
    return std::nullopt;
}

qint64 Shop::now() const
{
    return QDateTime::currentSecsSinceEpoch() + clockSkew;
}

int Shop::decimals() const
{
    return settings.value("price_num_decimals").toInt();
}

QChar Shop::decimalSign() const
{
    const QString sign = settings.value("price_decimal_sep");
    return sign.isEmpty() ? QChar(u'.') : sign.front();
}

QString Shop::local(qint64 instant) const
{
    return localText(instant, zone);
}

void Shop::touch(Product &product)
{
    products.setModified(product, now());
    if (Product *parent = product.isVariation() ? products.find(product.parent) : nullptr)
        products.setModified(*parent, now());
}

MediaItem &Shop::addImage(const QString &source, const QString &imageName, const QString &alt)
{
    const QString path = QUrl(source).path();
    const QString sent = path.mid(path.lastIndexOf(u'/') + 1);
    const auto dot = sent.lastIndexOf(u'.');
    const QString base = slugOf(dot < 0 ? sent : sent.left(dot));
    const QString ending = dot < 0 ? u".png"_s : sent.mid(dot).toLower();
    const QString folder = local(now()).left(7).replace(u'-', u'/') + u'/';
    QString file = folder + base + ending;
    for (int number = 1; mediaByFile.contains(file); ++number)
        file = folder + base + u'-' + QString::number(number) + ending;
    const int id = ++lastPost;
    mediaByFile.insert(file, id);
    const QString shown = imageName.isEmpty() ? file.mid(folder.size()) : imageName;
    return media[id] = MediaItem{id, file, shown, alt, now(), now()};
}

QString Shop::imageUrl(const MediaItem &item) const
{
    return home + "/wp-content/uploads/"_L1 + item.file;
}

} // namespace sim::woo
