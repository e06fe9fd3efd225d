// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/order_check.h"

#include "connectors/woocommerce/order_body.h"
#include "connectors/woocommerce/text.h"

namespace sampan::woocommerce {

namespace {
std::optional<Sentence> lineDifference(const PushLine &sent, const Json &line, Currency currency)
{
    const std::optional<qint64> quantity = line["quantity"].integer();
    if (quantity != sent.quantity)
        return Sentence::tr("The shop put %1 of “%2” into the order instead of %3.")
            .arg(line["quantity"].text())
            .arg(sent.title)
            .arg(sent.quantity);
    if (line["total"].money(currency) != sent.total)
        return Sentence::tr("The shop counts %1 for “%2” instead of %3.")
            .arg(line["total"].text())
            .arg(sent.title)
            .arg(sent.total.toText());
    const bool mapped = sent.remoteItem.toLongLong() > 0;
    if (mapped && line["product_id"].integer().value_or(0) == 0)
        return Sentence::tr(
            "The shop does not have product %1 (“%2”) any more: the order's line has no product and takes no stock.")
            .arg(sent.remoteItem)
            .arg(sent.title);
    if (!mapped)
        return Sentence::tr("“%1” is not known to the shop. It is in the order as text; no stock is taken for it.")
            .arg(sent.sku.isEmpty() ? sent.title : sent.sku);
    return std::nullopt;
}
} // namespace

QString referenceOf(const Json &order)
{
    QString reference;
    order["meta_data"].each([&](const Json &meta) {
        if (meta["key"].text() == QLatin1StringView(referenceKey))
            reference = meta["value"].trimmed();
    });
    return reference;
}

bool isOurs(const Json &order, const QString &reference)
{
    return referenceOf(order) == reference || order["transaction_id"].trimmed() == reference;
}

std::vector<Fact> differences(const CreateOrder &sent, const Json &order)
{
    std::vector<Fact> facts;
    const QString number = order["number"].trimmed();
    const auto remark = [&](const Sentence &what) { facts.push_back(Remark{sent.reference, what}); };
    if (order["currency"].text() != sent.currency.code())
        remark(Sentence::tr("The shop keeps order %1 in %2 instead of %3.")
                .arg(number)
                .arg(order["currency"].text())
                .arg(sent.currency.code()));
    if (order["total"].money(sent.currency) != sent.total)
        remark(Sentence::tr(
            "The shop makes the total of order %1 %2 instead of %3. Look at its taxes, fees and coupons there.")
                .arg(number)
                .arg(order["total"].text())
                .arg(sent.total.toText()));
    if (order["line_items"].size() != static_cast<qsizetype>(sent.lines.size())) {
        remark(Sentence::tr("Order %1 has %2 lines in the shop instead of %3.")
                .arg(number)
                .arg(order["line_items"].size())
                .arg(static_cast<qint64>(sent.lines.size())));
        return facts;
    }
    size_t i = 0;
    order["line_items"].each([&](const Json &line) {
        if (const std::optional<Sentence> what = lineDifference(sent.lines[i++], line, sent.currency))
            remark(*what);
    });
    return facts;
}

} // namespace sampan::woocommerce
