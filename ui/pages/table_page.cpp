// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/table_page.h"

#include "ui/table/filter_text.h"

#include <QJsonDocument>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QUuid>
#include <QVBoxLayout>

namespace sampan::ui {

TablePage::TablePage(Desk &desk, QString id, const std::vector<TabSpec> &tabs, QWidget *parent)
    : Page(desk, parent)
    , m_id(std::move(id))
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    for (const TabSpec &spec : tabs)
        insert(static_cast<int>(m_tabs.size()), spec);
    readOwnTabs();
    connect(m_bar, &QTabBar::currentChanged, this, &TablePage::select);
    connect(&desk.drafts, &DraftStore::changed, this, &TablePage::sayPending);
    const QString last = desk.settings.value(QStringLiteral("places/%1/tab").arg(m_id)).toString();
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->spec().key == last)
            m_bar->setCurrentIndex(static_cast<int>(i));
    }
    sayPending();
}

int TablePage::insert(int at, const TabSpec &spec)
{
    auto *tab = new TableTab(m_desk, spec, m_stack);
    m_tabs.insert(m_tabs.begin() + at, tab);
    m_stack->insertWidget(at, tab);
    m_bar->insertTab(at, spec.title);
    m_bar->setVisible(m_tabs.size() > 1);
    connect(tab, &TableTab::currentRowChanged, this, [this, tab] {
        if (tab == table())
            Q_EMIT currentRowChanged();
    });
    return at;
}

void TablePage::select(int index)
{
    if (index < 0 || index >= static_cast<int>(m_tabs.size()))
        return;
    m_stack->setCurrentIndex(index);
    if (m_shown) {
        TableTab *tab = m_tabs[static_cast<size_t>(index)];
        tab->activate();
        if (isVisible() && !m_bar->hasFocus())
            tab->view().setFocus();
    }
    m_desk.settings.setValue(QStringLiteral("places/%1/tab").arg(m_id), m_tabs[static_cast<size_t>(index)]->spec().key);
    Q_EMIT tableChanged();
    Q_EMIT currentRowChanged();
}

void TablePage::shown()
{
    m_shown = true;
    select(m_bar->currentIndex());
    if (TableTab *tab = table())
        tab->view().setFocus();
}

TableTab *TablePage::table() const
{
    const int index = m_bar->currentIndex();
    return index < 0 || index >= static_cast<int>(m_tabs.size()) ? nullptr : m_tabs[static_cast<size_t>(index)];
}

RowRef TablePage::currentRow() const
{
    const TableTab *tab = table();
    return tab ? tab->currentRow() : RowRef();
}

bool TablePage::hasRows() const
{
    // Changes and exchanges are no rows that have fields and a history.
    const ViewSpec *view = table() ? table()->spec().view : nullptr;
    return view && (view->table != Table::None || !view->rows.empty() || columnIndex(*view, "row") >= 0);
}

std::vector<QString> TablePage::keys() const
{
    std::vector<QString> keys;
    for (const TableTab *tab : m_tabs)
        keys.push_back(tab->spec().key);
    return keys;
}

void TablePage::open(const QString &tab, const ViewQuery &query)
{
    bool found = tab.isEmpty();
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (!tab.isEmpty() && (m_tabs[i]->spec().key == tab || m_tabs[i]->spec().title == tab)) {
            m_bar->setCurrentIndex(static_cast<int>(i));
            found = true;
        }
    }
    // Tabs of accounts come a moment after their page.
    m_awaited = found ? Awaited() : Awaited {tab, query};
    if (!found)
        return;
    if (table() && !(query == ViewQuery()))
        table()->setQuery(query);
}

void TablePage::saveState()
{
    for (TableTab *tab : m_tabs)
        tab->saveState();
}

void TablePage::addTab(const TabSpec &spec)
{
    for (const TableTab *tab : m_tabs) {
        if (tab->spec().key == spec.key)
            return;
    }
    int at = 0;
    while (at < static_cast<int>(m_tabs.size()) && !m_tabs[static_cast<size_t>(at)]->spec().own)
        ++at;
    insert(at, spec);
    if (!m_awaited.tab.isEmpty() && (spec.key == m_awaited.tab || spec.title == m_awaited.tab)) {
        const Awaited awaited = m_awaited;
        open(awaited.tab, awaited.query);
    } else if (m_desk.settings.value(QStringLiteral("places/%1/tab").arg(m_id)).toString() == spec.key)
        m_bar->setCurrentIndex(at);
}

void TablePage::removeTab(const QString &key)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->spec().key != key)
            continue;
        TableTab *tab = m_tabs[i];
        m_tabs.erase(m_tabs.begin() + static_cast<qsizetype>(i));
        m_stack->removeWidget(tab);
        m_bar->removeTab(static_cast<int>(i));
        tab->deleteLater();
        break;
    }
    m_bar->setVisible(m_tabs.size() > 1);
    select(m_bar->currentIndex());
}

void TablePage::saveAsTab(const QString &title)
{
    const TableTab *from = table();
    if (!from)
        return;
    TabSpec spec = from->spec();
    spec.key = QStringLiteral("%1/own/%2").arg(m_id, QUuid::createUuid().toString(QUuid::Id128).left(8));
    spec.title = title;
    spec.query = from->bar().query();
    spec.own = true;
    m_bar->setCurrentIndex(insert(static_cast<int>(m_tabs.size()), spec));
    table()->saveState();
    writeOwnTabs();
}

bool TablePage::canCloseTab() const
{
    const TableTab *tab = table();
    return tab && tab->spec().own;
}

void TablePage::closeTab()
{
    if (!canCloseTab())
        return;
    const QString key = table()->spec().key;
    removeTab(key);
    m_desk.settings.remove(QStringLiteral("tables/") + key);
    writeOwnTabs();
}

void TablePage::nextTab(int step)
{
    const int count = m_bar->count();
    if (count > 1)
        m_bar->setCurrentIndex((m_bar->currentIndex() + step + count) % count);
}

void TablePage::readOwnTabs()
{
    for (const QString &line : m_desk.settings.value(QStringLiteral("places/%1/tabs").arg(m_id)).toStringList()) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        const ViewSpec *view = viewNamed(object.value(QStringLiteral("view")).toString());
        if (!view)
            continue;
        TabSpec spec;
        spec.key = object.value(QStringLiteral("key")).toString();
        spec.title = object.value(QStringLiteral("title")).toString();
        spec.view = view;
        spec.fixed = queryFromJson(object.value(QStringLiteral("fixed")).toObject(), *view).filters;
        spec.own = true;
        insert(static_cast<int>(m_tabs.size()), spec);
    }
}

void TablePage::writeOwnTabs()
{
    QStringList lines;
    for (const TableTab *tab : m_tabs) {
        const TabSpec &spec = tab->spec();
        if (!spec.own)
            continue;
        const QJsonObject object {{QStringLiteral("key"), spec.key}, {QStringLiteral("title"), spec.title}, {QStringLiteral("view"), QString::fromLatin1(spec.view->id)},
            {QStringLiteral("fixed"), toJson(ViewQuery {spec.fixed, {}, {}, false})}};
        lines.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    m_desk.settings.setValue(QStringLiteral("places/%1/tabs").arg(m_id), lines);
}

void TablePage::sayPending()
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const TabSpec &spec = m_tabs[i]->spec();
        const int pending = m_desk.drafts.countOf(spec.key);
        m_bar->setTabText(static_cast<int>(i), pending > 0 ? QStringLiteral("%1  •%2").arg(spec.title, locale().toString(pending)) : spec.title);
        m_bar->setTabToolTip(static_cast<int>(i), pending > 0 ? tr("%1 pending").arg(locale().toString(pending)) : QString());
    }
}

} // namespace sampan::ui
