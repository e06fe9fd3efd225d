// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/inspector.h"

#include "ui/inspector/fields_panel.h"
#include "ui/inspector/lines_panel.h"
#include "ui/inspector/text_panels.h"
#include "ui/inspector/wire_panel.h"
#include "ui/table/cell_format.h"

#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace sampan::ui {

Inspector::Inspector(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setMinimumWidth(280);
    setAccessibleName(tr("Inspector"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setMargin(12);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    layout->setAlignment(m_title, Qt::AlignTop);
    addPanel(QStringLiteral("fields"), new FieldsPanel(desk, this));
    addPanel(QStringLiteral("lines"), new LinesPanel(desk, this));
    addPanel(QStringLiteral("history"), new HistoryPanel(desk, this));
    addPanel(QStringLiteral("why"), new WhyPanel(desk, this));
    addPanel(QStringLiteral("wire"), new WirePanel(desk, this));
    m_soon.setSingleShot(true);
    m_soon.setInterval(80);
    connect(&m_soon, &QTimer::timeout, this, &Inspector::showNow);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_stack->setCurrentWidget(m_shown[static_cast<size_t>(index)]->panel);
        m_wanted = m_shown[static_cast<size_t>(index)]->id;
        m_desk.settings.setValue(QStringLiteral("window/inspector-tab"), m_wanted);
    });
    m_wanted = desk.settings.value(QStringLiteral("window/inspector-tab"), QStringLiteral("fields")).toString();
    showNow();
}

void Inspector::addPanel(const QString &id, InspectorPanel *panel)
{
    m_panels.push_back({id, panel});
    m_stack->addWidget(panel);
}

QStringList Inspector::tabs() const
{
    QStringList ids;
    for (const Panel &panel : m_panels)
        ids.append(panel.id);
    return ids;
}

void Inspector::open(const QString &tab)
{
    m_wanted = tab;
    choose();
}

void Inspector::choose()
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i]->id == m_wanted)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

void Inspector::show(const RowRef &row)
{
    m_row = row;
    m_soon.start();
}

void Inspector::showNow()
{
    const bool any = m_row.table != Table::None && m_row.row != 0;
    m_title->setText(any ? m_row.label : tr("No row chosen"));
    std::vector<const Panel *> fitting;
    for (const Panel &panel : m_panels) {
        if (any && panel.panel->fits(m_row.table))
            fitting.push_back(&panel);
    }
    if (fitting != m_shown) {
        // What the person chose last stays chosen where a row has it.
        const QSignalBlocker block(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(m_tabs->count() - 1);
        m_shown = fitting;
        for (const Panel *panel : m_shown)
            m_tabs->addTab(panel->panel->title());
        choose();
        if (!m_shown.empty())
            m_stack->setCurrentWidget(m_shown[static_cast<size_t>(m_tabs->currentIndex())]->panel);
    }
    for (const Panel *panel : m_shown)
        panel->panel->setRow(m_row);
    m_tabs->setVisible(any);
    m_stack->setVisible(any);
}

} // namespace sampan::ui
