// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace sampan::ui {

class Theme;

/// The narrow strip at a table's left: a box for each row, ticked while the whole row is selected, with a dot if cells of
/// it are pending. A click selects the row, a drag many.
class RowGutter final : public QHeaderView {
    Q_OBJECT
public:
    explicit RowGutter(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {40, 28}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    const Theme &m_theme;
};

} // namespace sampan::ui
