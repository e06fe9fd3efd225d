// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/errors.h"

#include "connectors/woocommerce/text.h"

namespace sampan::woocommerce {

namespace {
using enum AnswerClass;

struct Entry {
    const char *code;
    AnswerClass kind;
    const char *english; ///< %1: the shop's own words, %2: what stands in the way
};

// clang-format off
    constexpr Entry dictionary[] = {
        {"product_invalid_sku", Duplicate, QT_TRANSLATE_NOOP("Sentence", "Another product of the shop (number %2) has this SKU already. The shop says: %1")},
        {"product_invalid_global_unique_id", Duplicate, QT_TRANSLATE_NOOP("Sentence", "Another product of the shop (number %2) has this barcode already. The shop says: %1")},
        {"term_exists", Duplicate, QT_TRANSLATE_NOOP("Sentence", "The shop has one of that name already (number %2). It says: %1")},
        {"woocommerce_rest_already_trashed", NotFound, QT_TRANSLATE_NOOP("Sentence", "It is in the shop's bin already.")},
        {"woocommerce_rest_shop_order_invalid_id", NotFound, QT_TRANSLATE_NOOP("Sentence", "The shop has no such order: it was deleted there.")},
        {"woocommerce_rest_product_invalid_id", NotFound, QT_TRANSLATE_NOOP("Sentence", "The shop has no such product: it was deleted there. Pull the catalogue again.")},
        {"woocommerce_rest_product_variation_invalid_id", NotFound, QT_TRANSLATE_NOOP("Sentence", "The shop has no such variation of this product: it was deleted or moved. Pull the catalogue again.")},
        {"woocommerce_rest_invalid_product_id", Invalid, QT_TRANSLATE_NOOP("Sentence", "The shop holds this as a variation of another product. Pull the catalogue again.")},
        {"woocommerce_rest_request_entity_too_large", Invalid, QT_TRANSLATE_NOOP("Sentence", "The shop takes fewer items at once. It says: %1")},
        {"rest_no_route", Transient, QT_TRANSLATE_NOOP("Sentence", "WooCommerce does not answer at the shop's address: the plugin is switched off, or the address has changed. Open the shop's plugins page, then test the account.")},
        {"internal_server_error", Transient, QT_TRANSLATE_NOOP("Sentence", "The shop's program broke down while it worked (PHP error). If it goes on, ask the shop's administrator to look into its error log.")},
        {"wp_die", Transient, QT_TRANSLATE_NOOP("Sentence", "The shop is not available now. It says: %1")},
        {"woocommerce_rest_authentication_missing_parameter", AuthRevoked, QT_TRANSLATE_NOOP("Sentence", "Something in front of the shop (a proxy, a security plugin) removes parts of our address. Use https, or let it pass oauth parameters. The shop says: %1")},
    };

    constexpr const char *notKnown = QT_TRANSLATE_NOOP("Sentence", "The shop did not take the consumer key for one of its own. Either the key or its user was deleted, or there is a typo in it, or a server in front of the shop removes the Authorization header. Enter the key again. The shop says: %1");
    constexpr const char *refusedKey = QT_TRANSLATE_NOOP("Sentence", "The shop refused the consumer key or secret. Enter both again, without blanks; if they are right, compare this computer's clock. The shop says: %1");
    constexpr const char *clockIsWrong = QT_TRANSLATE_NOOP("Sentence", "The shop refused the time of our request: this computer's clock or the shop's is wrong by more than 15 minutes. Set the clock.");
    constexpr const char *nonceUsed = QT_TRANSLATE_NOOP("Sentence", "The shop got the same request twice.");
    constexpr const char *keyMayNot = QT_TRANSLATE_NOOP("Sentence", "This consumer key may only read, or only write. Give it Read/Write in the shop under WooCommerce > Settings > Advanced > REST API. The shop says: %1");
    constexpr const char *userMayNot = QT_TRANSLATE_NOOP("Sentence", "The key's user lacks the rights in the shop. Give the key to an administrator or a shop manager. The shop says: %1");
// clang-format on

Sentence fill(const char *english, const ShopError &error)
{
    const QString words = error.message.isEmpty() ? error.code : error.message;
    return Sentence::tr(english).arg(words).arg(error.resource.isEmpty() ? QStringLiteral("?") : error.resource);
}

// One code for six causes. Only an English shop tells them apart; for the others the general words hold.
Meaning authentication(const ShopError &error)
{
    const QString &words = error.message;
    if (words.contains(u"timestamp", Qt::CaseInsensitive))
        return {Clock, Sentence::tr(clockIsWrong)};
    if (words.contains(u"nonce", Qt::CaseInsensitive))
        return {Transient, Sentence::tr(nonceUsed)};
    if (words.contains(u"permissions", Qt::CaseInsensitive))
        return {Permission, fill(keyMayNot, error)};
    return {AuthRevoked, fill(refusedKey, error)};
}

Meaning byStatus(const ShopError &error, int status)
{
    const Sentence says
        = Sentence::tr("The shop refused it: %1").arg(error.message.isEmpty() ? error.code : error.message);
    const bool own = error.code.startsWith(u"woocommerce_");
    if (error.code.endsWith(u"_invalid_id") || status == 404 || status == 410)
        return {NotFound, says};
    if (status == 401)
        return {AuthRevoked, fill(notKnown, error)};
    if (status == 403)
        return {Permission, fill(userMayNot, error)};
    if (status == 409)
        return {StateConflict, says};
    if (status == 408)
        return {Transient, says};
    if (status == 429)
        return {Throttled, Sentence::tr("The shop's server wants us to slow down.")};
    // Refused refunds come as 500 with a bare number in data: a decision, not a fault; 501 is one as well.
    if (status == 501 || (status == 500 && own && error.bareStatus))
        return {Invalid, says};
    if (status >= 500)
        return {Transient, Sentence::tr("The shop's server failed: %1").arg(error.message)};
    return {Invalid, says};
}
} // namespace

Meaning meaningOf(const ShopError &error, int httpStatus)
{
    const int status = error.status >= 400 ? error.status : httpStatus;
    if (error.code == u"woocommerce_rest_authentication_error")
        return authentication(error);
    if (!error.parameters.isEmpty()) {
        return {Invalid,
            Sentence::tr("The shop refused these values: %1")
                .arg(shortWords(error.parameters.join(QStringLiteral("; "))))};
    }
    for (const Entry &entry : dictionary) {
        if (error.code == QLatin1StringView(entry.code))
            return {entry.kind, fill(entry.english, error)};
    }
    return byStatus(error, status);
}

} // namespace sampan::woocommerce
