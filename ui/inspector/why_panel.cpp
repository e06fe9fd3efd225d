// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/rich_text.h"
#include "ui/inspector/text_panels.h"
#include "ui/table/cell_format.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
    // What a person asks "why" of, first the one that is asked most.
    std::vector<FieldNo> questions(Table table)
    {
        switch (table) {
        case Table::Listing:
            return {listing::price, listing::stock, listing::state, listing::contentState, listing::priceState, listing::stockState, listing::title, listing::category};
        case Table::Variant:
            return {variant::onHand, variant::reserved, variant::shopPrice, variant::corePrice, variant::cost};
        case Table::Order:
            return {order::state, order::total, order::held};
        default:
            return {};
        }
    }
}

WhyPanel::WhyPanel(Desk &desk, QWidget *parent)
    : InspectorPanel(desk, parent)
    , m_field(new QComboBox(this))
    , m_text(new QTextBrowser(this))
{
    m_field->setAccessibleName(tr("Why is this as it is?"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_text->setAccessibleName(title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_field);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    connect(m_field, &QComboBox::currentIndexChanged, this, &WhyPanel::explain);
    connect(&desk.theme, &Theme::changed, this, &WhyPanel::say);
}

void WhyPanel::read()
{
    const QSignalBlocker block(m_field);
    if (std::exchange(m_table, m_row.table) != m_row.table) {
        m_field->clear();
        for (FieldNo field : questions(m_table))
            m_field->addItem(fieldWord(fieldOf(m_table, field).title), field);
    }
    // The question follows the current cell.
    if (const int asked = m_row.hasField ? m_field->findData(m_row.field) : -1; asked >= 0)
        m_field->setCurrentIndex(asked);
    explain();
}

void WhyPanel::explain()
{
    if (m_row.table == Table::None || m_field->currentIndex() < 0)
        return;
    const auto field = static_cast<FieldNo>(m_field->currentData().toUInt());
    Workspace &workspace = m_desk.services.workspace;
    workspace.reader()
        .newest(m_channel, [&context = workspace.context(), row = m_row, field](Database &database) { return whyOf(database, context, row.table, row.row, fieldOf(row.table, field)); })
        .then(this, [this](const Result<std::vector<WhyLine>> &lines) {
            m_lines = lines ? *lines : std::vector<WhyLine> {{lines.error().what, {}}};
            say();
        });
}

void WhyPanel::say()
{
    const Colours &colours = m_desk.theme.colours();
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\">");
    for (const WhyLine &line : m_lines) {
        const QString what = line.what.text().toHtmlEscaped();
        if (line.value.isEmpty())
            html += QStringLiteral("<tr><td colspan=\"2\" style=\"padding:0 0 8px 0\">%1</td></tr>").arg(what);
        else
            html += QStringLiteral("<tr><td style=\"padding:0 12px 8px 0\">%1</td><td align=\"right\" style=\"padding:0 0 8px 0\"><b>%2</b></td></tr>").arg(coloured(line.what.text(), colours.of(Role::Quiet)), line.value.toHtmlEscaped());
    }
    m_text->setHtml(html + QStringLiteral("</table>"));
}

} // namespace sampan::ui
