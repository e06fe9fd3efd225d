// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/wire_panel.h"

#include "core/sync/preview.h"
#include "core/sync/talk.h"
#include "ui/table/cell_format.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
    constexpr qsizetype mostLetters = 100000; ///< letters of a body

    // JSON is laid out; anything else stays as it came.
    QString bodyText(const QByteArray &body)
    {
        const QJsonDocument json = QJsonDocument::fromJson(body);
        const QString text = json.isNull() ? QString::fromUtf8(body) : QString::fromUtf8(json.toJson(QJsonDocument::Indented));
        return text.size() > mostLetters ? text.left(mostLetters) + QChar(0x2026) : text;
    }

    QString talkText(Database &database, ExchangeId id)
    {
        QString text;
        if (const auto request = readRequest(database, id))
            text += textOf(*request, {});
        if (const auto answer = readAnswer(database, id); answer && answer->status != 0) {
            text += QStringLiteral("\n\n← %1\n").arg(answer->status);
            for (const auto &[name, value] : answer->headers)
                text += QStringLiteral("%1: %2\n").arg(name, value);
            text += u'\n' + bodyText(answer->body);
        }
        return text;
    }
}

WirePanel::WirePanel(Desk &desk, QWidget *parent)
    : InspectorPanel(desk, parent)
    , m_list(new QTreeWidget)
    , m_body(new QPlainTextEdit)
    , m_bodyChannel(desk.services.workspace.reader().newChannel())
{
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Answer")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(title());
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, 96);
    m_list->setColumnWidth(1, 132);
    m_body->setReadOnly(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setStyleSheet(QStringLiteral("QPlainTextEdit { border: 0; border-radius: 0; padding: 8px; }"));
    m_body->setPlaceholderText(tr("Nothing was said about this row yet."));
    m_body->setAccessibleName(tr("Request and answer"));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setHandleWidth(1);
    split->addWidget(m_list);
    split->addWidget(m_body);
    split->setSizes({160, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &WirePanel::readBody);
}

void WirePanel::read()
{
    m_desk.services.workspace.reader()
        .newest(m_channel, [row = m_row](Database &database) -> Result<std::vector<WireLine>> { return wireOf(database, row.table, row.row); })
        .then(this, [this](const Result<std::vector<WireLine>> &lines) {
            const qint64 chosen = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toLongLong() : 0;
            const QSignalBlocker block(m_list);
            m_list->clear();
            const CellFormat format {QLocale(), m_desk.services.workspace.clock().now()};
            for (const WireLine &line : lines.value_or(std::vector<WireLine>())) {
                const Mark mark = exchangeMark(line.state);
                const QString answer = line.status > 0 ? QStringLiteral("%1 %2").arg(line.status).arg(line.reason.text()) : mark.word;
                auto *item = new QTreeWidgetItem(m_list, {format.shortTime(line.sentAt), QStringLiteral("%1 %2").arg(line.method, line.step.isEmpty() ? line.path : line.step), answer.trimmed()});
                item->setData(0, Qt::UserRole, line.id.value);
                item->setToolTip(1, QStringLiteral("%1 %2").arg(line.method, line.path));
                item->setToolTip(2, answer);
                item->setForeground(2, m_desk.theme.colour(line.status >= 400 ? Role::Failed : mark.role));
                if (line.id.value == chosen)
                    m_list->setCurrentItem(item);
            }
            if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
                m_list->setCurrentItem(m_list->topLevelItem(0));
            readBody();
        });
}

void WirePanel::readBody()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item) {
        m_body->clear();
        return;
    }
    m_desk.services.workspace.reader()
        .newest(m_bodyChannel, [id = ExchangeId(item->data(0, Qt::UserRole).toLongLong())](Database &database) -> Result<QString> { return talkText(database, id); })
        .then(this, [this](const Result<QString> &text) { m_body->setPlainText(text.value_or(QString())); });
}

} // namespace sampan::ui
