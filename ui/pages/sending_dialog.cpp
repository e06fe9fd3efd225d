// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sending_dialog.h"

#include "core/views/keys.h"
#include "ui/pages/row_actions.h"
#include "ui/table/table_tab.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QSyntaxHighlighter>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
constexpr size_t mostLines = 50;
constexpr int sendRole = Qt::UserRole;

/// Lines that come and go, and the names of what only the other side can fill in.
class SendColours final : public QSyntaxHighlighter {
public:
    SendColours(const Theme &theme, QTextDocument *document)
        : QSyntaxHighlighter(document)
        , m_theme(theme)
    {
    }
    bool difference = false;

protected:
    void highlightBlock(const QString &text) override
    {
        const Colours &colours = m_theme.colours();
        if (difference && text.startsWith(u'+'))
            setFormat(0, static_cast<int>(text.size()), colours.of(Role::Live));
        else if (difference && text.startsWith(u'-'))
            setFormat(0, static_cast<int>(text.size()), colours.of(Role::Failed));
        for (qsizetype at = text.indexOf(u'«'); at >= 0; at = text.indexOf(u'«', at + 1)) {
            const qsizetype end = text.indexOf(u'»', at);
            setFormat(static_cast<int>(at), static_cast<int>((end < 0 ? text.size() : end + 1) - at),
                colours.of(Role::Accent));
        }
    }

private:
    const Theme &m_theme;
};
} // namespace

SendingDialog::SendingDialog(const Theme &theme, const std::vector<Line> &lines, qint64 leftOut, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_tabs(new QTabBar(this))
    , m_body(new QPlainTextEdit(this))
    , m_head(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What will be sent"));
    resize(1080, 680);
    m_list->setHeaderLabels({tr("Row"), tr("To"), tr("What"), tr("Approved")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(windowTitle());
    for (const Line &line : lines) {
        for (const PreviewedSend &send : line.sends) {
            auto *item = new QTreeWidgetItem(
                m_list, {line.key, send.account, send.unit, send.approved ? tr("yes") : tr("not yet")});
            item->setData(0, sendRole, static_cast<int>(m_sends.size()));
            m_sends.push_back(send);
        }
        if (line.sends.empty()) {
            const QString why = line.why.isEmpty() ? tr("Nothing would leave.") : line.why.text();
            auto *item = new QTreeWidgetItem(m_list, {line.key, QString(), why, QString()});
            item->setData(0, sendRole, -1);
            item->setToolTip(2, why);
        }
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_list->setColumnWidth(0, 140);
    m_list->setColumnWidth(1, 80);
    m_list->setColumnWidth(3, 72);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Request"));
    m_tabs->addTab(tr("Difference to the last one"));
    m_body->setReadOnly(true);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setWordWrapMode(QTextOption::WrapAnywhere);
    m_body->setAccessibleName(tr("Request"));
    new SendColours(theme, m_body->document());
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addWidget(m_body, 1);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setSizes({440, 620});
    auto *text = new QLabel(tr("Exactly this, but for credentials, signature and time. What stands in «…» only the "
                               "other side can fill in."),
        this);
    text->setWordWrap(true);
    if (leftOut > 0)
        text->setText(
            text->text() + u' ' + counted(leftOut, tr("1 more row is not shown."), tr("%1 more rows are not shown.")));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SendingDialog::say);
    connect(m_tabs, &QTabBar::currentChanged, this, &SendingDialog::say);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    say();
}

void SendingDialog::say()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int at = item ? item->data(0, sendRole).toInt() : -1;
    m_tabs->setVisible(at >= 0);
    if (at < 0) {
        m_head->clear();
        m_body->setPlainText(item ? item->text(2) : QString());
        return;
    }
    const PreviewedSend &send = m_sends[static_cast<size_t>(at)];
    m_tabs->setTabEnabled(1, !send.lastSent.empty());
    m_head->setText((send.approved ? tr("Approved as %1") : tr("Would be approved as %1")).arg(send.hash.left(16)));
    const bool difference = m_tabs->currentIndex() == 1 && m_tabs->isTabEnabled(1);
    if (auto *colours = m_body->document()->findChild<QSyntaxHighlighter *>())
        static_cast<SendColours *>(colours)->difference = difference;
    if (difference) {
        m_body->setPlainText(send.difference.isEmpty() ? tr("The same as the last one.") : send.difference.join(u'\n'));
        return;
    }
    QStringList texts;
    for (const Request &request : send.requests)
        texts.append(textOf(request, {}));
    m_body->setPlainText(texts.join(QStringLiteral("\n\n")));
}

void showSending(Desk &desk, TableTab &tab)
{
    const ViewSpec &view = *tab.spec().view;
    std::vector<qint64> ids = tab.view().selectedIds();
    const auto leftOut = static_cast<qint64>(ids.size() > mostLines ? ids.size() - mostLines : 0);
    ids.resize(std::min(ids.size(), mostLines));
    Workspace &workspace = desk.services.workspace;
    using Lines = std::vector<SendingDialog::Line>;
    const auto read = [&context = workspace.context(), &view, ids](Database &database) -> Result<Lines> {
        const Table table = actionTableOf(view);
        Lines lines;
        for (qint64 id : actionRowsOf(database, view, ids)) {
            const auto sends = previewRow(database, context, table, id);
            lines.push_back({keyOf(database, table, id), sends.value_or(std::vector<PreviewedSend>()),
                sends ? Sentence() : sends.error().what});
        }
        return lines;
    };
    workspace.reader().submit(read).then(&tab, [&desk, &tab, leftOut](const Result<Lines> &lines) {
        if (!lines)
            desk.say({Notice::Kind::Failed, lines.error().what.text(), {}, {}});
        else
            (new SendingDialog(desk.theme, *lines, leftOut, tab.window()))->open();
    });
}

} // namespace sampan::ui
