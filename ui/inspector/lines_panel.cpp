// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/lines_panel.h"

#include "core/views/keys.h"
#include "ui/table/table_tab.h"

#include <QVBoxLayout>

namespace sampan::ui {

namespace {
    struct OrderName {
        QString account, number;
    };
}

LinesPanel::LinesPanel(Desk &desk, QWidget *parent)
    : InspectorPanel(desk, parent)
{
    TabSpec spec {QStringLiteral("inspector/lines"), tr("Lines"), viewNamed(u"lines")};
    spec.empty = tr("This order has no lines.");
    spec.hidden = {QStringLiteral("account"), QStringLiteral("order"), QStringLiteral("state"), QStringLiteral("cancelled"), QStringLiteral("list_price"), QStringLiteral("seller_discount"), QStringLiteral("platform_discount"), QStringLiteral("known")};
    m_tab = new TableTab(desk, spec, this);
    m_tab->bar().hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tab);
}

void LinesPanel::read()
{
    if (m_shown == m_row.row)
        return; // the table follows by itself what changes
    m_desk.services.workspace.reader()
        .newest(m_channel,
            [row = m_row](Database &database) -> Result<OrderName> {
                Statement &select = database.query("SELECT a.name, o.number FROM orders o JOIN accounts a ON a.id = o.account_id WHERE o.id = ?", row.row);
                OrderName name;
                if (select.step())
                    name = {select.text(0), select.text(1)};
                select.reset();
                return name;
            })
        .then(this, [this, row = m_row.row](const Result<OrderName> &name) {
            if (!name || row != m_row.row)
                return;
            m_shown = row;
            m_tab->setFixed({{QStringLiteral("account"), ViewFilter::How::Is, name->account}, {QStringLiteral("order"), ViewFilter::How::Is, name->number}});
            m_tab->activate();
        });
}

} // namespace sampan::ui
