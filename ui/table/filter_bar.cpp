// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/filter_bar.h"

#include "ui/table/filter_popup.h"
#include "ui/table/filter_text.h"
#include "ui/theme/chip.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace sampan::ui {

FilterBar::FilterBar(const Theme &theme, const ViewSpec &view, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
    , m_search(new QLineEdit(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_add(new QToolButton(this))
    , m_refresh(new QToolButton(this))
    , m_count(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search this table"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(208);
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(theme.icon(QStringLiteral("search"), Role::Quiet), QLineEdit::LeadingPosition);
    m_search->setVisible(view.search != nullptr);
    m_add->setText(tr("Filter"));
    m_add->setIcon(theme.icon(QStringLiteral("plus")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setProperty("flat", true);
    m_refresh->setIcon(theme.icon(QStringLiteral("refresh"), Role::Accent));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setProperty("flat", true);
    m_refresh->hide();
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_search);
    row->addWidget(m_chips);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_refresh);
    row->addWidget(m_count);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_query.search = m_search->text();
        tell();
    });
    connect(m_add, &QToolButton::clicked, this, [this] { openPopup(-1, m_add, {}); });
    connect(m_refresh, &QToolButton::clicked, this, &FilterBar::refreshAsked);
    buildChips();
}

void FilterBar::setQuery(const ViewQuery &query)
{
    m_query = query;
    const QSignalBlocker block(m_search);
    m_search->setText(query.search);
    buildChips();
}

void FilterBar::tell()
{
    m_soon.stop();
    Q_EMIT queryChanged(m_query);
}

void FilterBar::buildChips()
{
    qDeleteAll(m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (size_t i = 0; i < m_query.filters.size(); ++i) {
        auto *chip = new Chip(m_theme, filterWords(m_view, m_query.filters[i], locale()), m_chips);
        m_chipRow->addWidget(chip);
        const auto index = static_cast<int>(i);
        connect(chip, &Chip::opened, this, [this, index, chip] { openPopup(index, chip, m_query.filters[static_cast<size_t>(index)]); });
        connect(chip, &Chip::closed, this, [this, index] {
            m_query.filters.erase(m_query.filters.begin() + index);
            // Not before the chip has done with its click.
            QMetaObject::invokeMethod(this, [this] { buildChips(); tell(); }, Qt::QueuedConnection);
        });
    }
    m_chips->setVisible(!m_query.filters.empty());
}

void FilterBar::openPopup(int index, QWidget *beside, const ViewFilter &start)
{
    auto *popup = new FilterPopup(m_view, start, this);
    auto before = m_query.filters;
    const size_t at = index < 0 ? before.size() : static_cast<size_t>(index);
    connect(popup, &FilterPopup::changed, this, [this, at, before](const ViewFilter &filter) {
        m_query.filters = before;
        const bool says = !filter.text.isEmpty() || filter.how == ViewFilter::How::Empty || filter.how == ViewFilter::How::NotEmpty;
        if (at < before.size())
            m_query.filters.erase(m_query.filters.begin() + static_cast<qsizetype>(at));
        if (says)
            m_query.filters.insert(m_query.filters.begin() + static_cast<qsizetype>(at), filter);
        tell();
    });
    connect(popup, &FilterPopup::cancelled, this, [this, before] {
        m_query.filters = before;
        tell();
    });
    connect(popup, &QObject::destroyed, this, &FilterBar::buildChips);
    popup->openAt(beside->mapToGlobal(QPoint(0, beside->height() + 4)));
}

void FilterBar::editFilter(const QString &column, QWidget *beside)
{
    for (size_t i = 0; i < m_query.filters.size(); ++i) {
        if (m_query.filters[i].column == column)
            return openPopup(static_cast<int>(i), beside, m_query.filters[i]);
    }
    openPopup(-1, beside, {column, howsFor(columnNamed(m_view, column)->type).front(), {}});
}

void FilterBar::addFilter(const ViewFilter &filter)
{
    std::erase_if(m_query.filters, [&](const ViewFilter &other) { return other.column == filter.column; });
    m_query.filters.push_back(filter);
    buildChips();
    tell();
}

void FilterBar::clear()
{
    const QSignalBlocker block(m_search);
    m_search->clear();
    m_query.search.clear();
    m_query.filters.clear();
    buildChips();
    tell();
}

void FilterBar::setSort(const QString &column, bool descending)
{
    m_query.sort = column;
    m_query.descending = descending;
    tell();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setCount(qint64 rows, bool complete)
{
    m_rows = rows;
    m_complete = complete;
    setFailure({});
}

void FilterBar::setSelected(int rows)
{
    m_selected = rows;
    sayCount();
}

void FilterBar::sayCount()
{
    const QString rows = locale().toString(m_rows);
    QString text = m_complete ? counted(m_rows, tr("1 row"), tr("%1 rows")) : tr("more than %1 rows").arg(rows);
    if (m_selected > 1)
        text = tr("%1 of %2 selected").arg(locale().toString(m_selected), rows);
    m_count->setText(text);
}

void FilterBar::setChanged(int rows)
{
    m_refresh->setVisible(rows > 0);
    m_refresh->setText(counted(rows, tr("1 row changed, refresh"), tr("%1 rows changed, refresh")));
}

void FilterBar::setFailure(const QString &why)
{
    m_count->setForegroundRole(why.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    if (why.isEmpty())
        sayCount();
    else
        m_count->setText(why);
}

} // namespace sampan::ui
