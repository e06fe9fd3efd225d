// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/today_lists.h"

#include <QAbstractButton>

namespace sampan::ui {

class Theme;

/// One line of Today: shape, number, words; a click leads to the rows.
class TodayButton final : public QAbstractButton {
    Q_OBJECT
public:
    TodayButton(const Theme &theme, const TodayLine &line, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TodayLine m_line;
};

} // namespace sampan::ui
