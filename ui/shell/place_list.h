// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QListWidget>
#include <QTimer>

namespace sampan::ui {

/// The places at the window's left, each with how many things in it need a person.
class PlaceList final : public QListWidget {
    Q_OBJECT
public:
    PlaceList(Desk &desk, const std::vector<Place> &places, QWidget *parent = nullptr);

    void select(const QString &place);
    /// Counts again, a little later and not more often than it is worth.
    void countSoon();

Q_SIGNALS:
    void chosen(const QString &place);

private:
    void countNow();

    Desk &m_desk;
    const std::vector<Place> &m_places;
    QTimer m_soon;
    int m_channel;
};

} // namespace sampan::ui
