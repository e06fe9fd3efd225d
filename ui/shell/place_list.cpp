// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/place_list.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace sampan::ui {

namespace {
    constexpr int countRole = Qt::UserRole + 1;
    constexpr int lineRole = Qt::UserRole + 2; ///< a line above it

    class PlaceDelegate final : public QStyledItemDelegate {
    public:
        PlaceDelegate(const Theme &theme, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_theme(theme)
        {
        }
        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override { return {168, index.data(lineRole).toBool() ? 49 : 32}; }
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const Colours &colours = m_theme.colours();
            const bool chosen = option.state & QStyle::State_Selected;
            QRect rect = option.rect;
            painter->save();
            if (index.data(lineRole).toBool()) {
                painter->fillRect(rect.left() + 16, rect.top() + 8, rect.width() - 32, 1, colours.of(Role::Line));
                rect.setTop(rect.bottom() - 31);
            }
            if (chosen) {
                painter->fillRect(rect, colours.selection());
                painter->fillRect(rect.left(), rect.top(), 3, rect.height(), colours.of(Role::Accent));
            } else if (option.state & QStyle::State_MouseOver) {
                painter->fillRect(rect, colours.hover());
            }
            if (chosen && (option.state & QStyle::State_HasFocus)) {
                painter->setPen(colours.of(Role::Accent));
                painter->drawRect(rect.adjusted(0, 0, -1, -1));
            }
            const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
            icon.paint(painter, QRect(rect.left() + 16, rect.center().y() - 8, 18, 18));
            painter->setPen(colours.of(Role::Text));
            QFont font = option.font;
            if (chosen)
                font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            const qint64 count = index.data(countRole).toLongLong();
            const QString number = count > 0 ? QLocale().toString(count) : QString();
            const int room = number.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(number) + 16;
            painter->drawText(rect.adjusted(44, 0, -16 - room, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
            if (!number.isEmpty()) {
                QRectF pill(0, 0, std::max(20, room), 18);
                pill.moveCenter(QPointF(0, rect.center().y() + 0.5));
                pill.moveRight(rect.right() - 11.5);
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(colours.of(Role::Line));
                painter->drawRoundedRect(pill, 9, 9);
                painter->setPen(colours.of(Role::Text));
                painter->setFont(option.font);
                painter->drawText(pill, Qt::AlignCenter, number);
            }
            painter->restore();
        }

    private:
        const Theme &m_theme;
    };
}

PlaceList::PlaceList(Desk &desk, const std::vector<Place> &places, QWidget *parent)
    : QListWidget(parent)
    , m_desk(desk)
    , m_places(places)
    , m_channel(desk.services.workspace.reader().newChannel())
{
    setItemDelegate(new PlaceDelegate(desk.theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Places"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFixedWidth(184);
    bool settings = false;
    for (const Place &place : places) {
        auto *item = new QListWidgetItem(desk.theme.icon(place.icon), place.title, this);
        item->setData(Qt::UserRole, place.id);
        if (place.settings && !std::exchange(settings, true))
            item->setData(lineRole, true);
        if (!place.key.isEmpty())
            item->setToolTip(place.key.toString(QKeySequence::NativeText));
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &PlaceList::countNow);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
    connect(&desk.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    countNow();
}

void PlaceList::select(const QString &place)
{
    const QSignalBlocker block(this); // it is open already
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Qt::UserRole).toString() == place)
            setCurrentRow(i);
    }
}

void PlaceList::countSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PlaceList::countNow()
{
    std::vector<std::function<qint64(Database &)>> counts;
    for (const Place &place : m_places)
        counts.push_back(place.count);
    m_desk.services.workspace.reader()
        .newest(m_channel,
            [counts](Database &database) -> Result<std::vector<qint64>> {
                std::vector<qint64> numbers;
                for (const auto &each : counts)
                    numbers.push_back(each ? each(database) : 0);
                return numbers;
            })
        .then(this, [this](const Result<std::vector<qint64>> &numbers) {
            for (size_t i = 0; numbers && i < numbers->size(); ++i) {
                QListWidgetItem *place = item(static_cast<int>(i));
                const qint64 number = (*numbers)[i];
                place->setData(countRole, number);
                place->setData(Qt::AccessibleTextRole, number > 0 ? tr("%1, %2 need a person").arg(m_places[i].title).arg(number) : m_places[i].title);
            }
        });
}

} // namespace sampan::ui
