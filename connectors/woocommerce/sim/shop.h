// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/order.h"
#include "connectors/woocommerce/sim/products.h"
#include "connectors/woocommerce/sim/settings.h"
#include "connectors/woocommerce/sim/shop_zone.h"
#include "connectors/woocommerce/sim/terms.h"

namespace sim::woo {

/// The three whose differences are known (section 11 of the API's description).
enum class Version { V7, V8, V11 };

struct VersionNames {
    QString woocommerce;
    QString wordpress;
};
VersionNames namesOf(Version version);
std::optional<Version> version(const QString &woocommerce); ///< "7.1", "8.9.3", "11.0", ...

struct ApiKey {
    QString key;
    QString secret;
    QString permission; ///< read, write or read_write
    bool shopRights = true; ///< of the user behind the key
};

struct MediaItem {
    int id = 0;
    QString file; ///< below wp-content/uploads/
    QString name;
    QString alt;
    qint64 created = 0;
    qint64 modified = 0;
};

struct Customer {
    int id = 0;
    QString email;
    QString firstName;
    QString lastName;
    qint64 created = 0;
};

struct Webhook {
    int id = 0;
    QString name;
    QString topic;
    QString deliveryUrl;
    QString status;
    qint64 created = 0;
};

struct Mail {
    int order = 0;
    QString kind; ///< as WooCommerce calls its e-mails: customer_processing_order, ...
    QString to;
};

/// Everything that the shop knows. Guarded by its owner; nothing here locks.
struct Shop {
    Version version = Version::V11;
    QString home; ///< scheme://host:port, without a slash at the end
    QString name = QStringLiteral("Harbour Tea");
    ShopZone zone{QTimeZone("Australia/Sydney")};
    qint64 clockSkew = 0; ///< seconds that its clock is ahead
    bool mailsOn = true; ///< whether its order mails are switched on
    double taxRate = 0.1; ///< used when taxes are enabled
    QStringList badImages{}; ///< a picture whose address contains one of these cannot be fetched
    std::vector<ApiKey> keys{};
    QString user = QStringLiteral("shopkeeper");
    QString applicationPassword{};

    Settings settings{};
    Products products{};
    Taxonomy categories{};
    Taxonomy tags{};
    Taxonomy brands{};
    std::map<int, GlobalAttribute> attributes{};
    std::map<int, MediaItem> media{};
    QHash<QString, int> mediaByFile{};
    std::map<int, Order> orders{};
    std::map<int, Customer> customers{};
    std::map<int, Webhook> webhooks{};
    std::vector<Mail> mails{}; ///< what would have gone to buyers
    std::vector<int> removedOrders{}; ///< deleted for good
    int defaultCategory = 0;

    int lastPost = 10; ///< products, variations, media, orders and refunds share their numbers
    int lastTerm = 14;
    int lastAttribute = 0;
    int lastItem = 0; ///< order lines
    int lastMeta = 0;
    int lastNote = 0;
    int lastCustomer = 1;
    int lastWebhook = 0;

    bool atLeast(Version wanted) const { return version >= wanted; }
    qint64 now() const;
    int decimals() const;
    QChar decimalSign() const;
    QString local(qint64 instant) const;

    /// Changed now; a variation's parent too.
    void touch(Product &product);
    /// With a media id of its own, also if the same address was sent before.
    MediaItem &addImage(const QString &source, const QString &imageName, const QString &alt);
    QString imageUrl(const MediaItem &item) const;
};

} // namespace sim::woo
