// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/leftovers.h"

namespace sampan::woocommerce {

Leftovers::Leftovers(const QString &reference, const Exchange &create, const AccountView &account)
    : m_account(account)
    , m_search(reference, create, account)
{
    const std::optional<ShopError> error = errorIn(create.answer);
    // What WordPress itself refuses, or whom it does not know, never got as far as an order.
    if (!error || error->code.startsWith(u"rest_") || create.answer.status == 401 || create.answer.status == 403)
        return;
    m_searching = error->draftOrder.isEmpty();
    if (!m_searching)
        m_left.append(error->draftOrder);
}

std::optional<Send> Leftovers::next() const
{
    if (m_searching) {
        const Next next = m_search.next();
        const Send *send = std::get_if<Send>(&next);
        return send ? std::optional(*send) : std::nullopt;
    }
    if (m_left.isEmpty())
        return std::nullopt;
    Request request = get(m_account, QStringLiteral("remove"), QStringLiteral("/orders/") + m_left.first(),
        {{QStringLiteral("force"), QStringLiteral("true")}}, "id");
    request.method = "DELETE";
    return repeatable(std::move(request));
}

void Leftovers::take(const Exchange &exchange)
{
    if (!m_searching) {
        m_left.removeFirst();
        return;
    }
    m_search.take(exchange);
    if (m_search.isDone()) {
        m_searching = false;
        m_left = m_search.unfinished();
    }
}

} // namespace sampan::woocommerce
