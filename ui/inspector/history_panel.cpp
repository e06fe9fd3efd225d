// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/view_list.h"
#include "ui/inspector/choice_word.h"
#include "ui/inspector/rich_text.h"
#include "ui/inspector/text_panels.h"
#include "ui/table/cell_format.h"
#include "ui/theme/theme.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace sampan::ui {

HistoryPanel::HistoryPanel(Desk &desk, QWidget *parent)
    : InspectorPanel(desk, parent)
    , m_text(new QTextBrowser(this))
{
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_text->setAccessibleName(title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(&desk.theme, &Theme::changed, this, &HistoryPanel::say);
}

void HistoryPanel::read()
{
    m_desk.services.workspace.reader()
        .newest(m_channel, [row = m_row](Database &database) -> Result<std::vector<HistoryEntry>> { return historyOf(database, row.table, row.row, 100); })
        .then(this, [this](const Result<std::vector<HistoryEntry>> &entries) {
            m_entries = entries.value_or(std::vector<HistoryEntry>());
            say();
        });
}

void HistoryPanel::say()
{
    const Colours &colours = m_desk.theme.colours();
    const CellFormat format {QLocale(), m_desk.services.workspace.clock().now()};
    QString html;
    for (const HistoryEntry &entry : m_entries) {
        const auto cause = static_cast<size_t>(entry.cause);
        QString what = cause < std::size(words::causes) ? fieldWord(words::causes[cause]) : QString();
        if (entry.observed)
            what = tr("seen there");
        else if (entry.kind == 1)
            what = tr("made");
        else if (entry.kind == 2)
            what = tr("removed");
        html += paragraph(QStringLiteral("<b>%1</b>&nbsp; %2 %3").arg(format.shortTime(entry.at).toHtmlEscaped(), what.toHtmlEscaped(), coloured(tr("by %1, change %2").arg(entry.actor).arg(entry.commit.value), colours.of(Role::Quiet))));
        if (!entry.note.isEmpty())
            html += paragraph(QStringLiteral("“%1”").arg(entry.note.toHtmlEscaped()));
        for (const HistoryEntry::Cell &cell : entry.cells) {
            const Field &field = fieldOf(m_row.table, cell.field);
            const auto text = [&](const QString &value) {
                if (field.type == FieldType::Choice) {
                    if (const QString word = choiceWord(m_row.table, cell.field, value.toLongLong()); !word.isEmpty())
                        return word;
                }
                if (field.type == FieldType::Flag)
                    return format.typed(field.type, qint64(value == u"yes"), {});
                return value.isEmpty() ? QStringLiteral("–") : value.size() > 200 ? value.left(199) + QChar(0x2026) : value;
            };
            html += QStringLiteral("<p style=\"margin:0 0 4px 12px\">%1 %2 → %3</p>").arg(coloured(fieldWord(field.title), colours.of(Role::Quiet)), text(cell.before).toHtmlEscaped(), text(cell.after).toHtmlEscaped());
        }
        html += QStringLiteral("<p style=\"margin:0 0 8px 0; font-size:4px\">&nbsp;</p>");
    }
    if (m_entries.empty())
        html = paragraph(coloured(m_row.table == Table::None ? tr("Choose a row.") : tr("Nothing happened to this row yet."), colours.of(Role::Quiet)));
    m_text->setHtml(html);
}

} // namespace sampan::ui
