// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace sampan::ui {

class Theme;

/// A small rounded word that can be opened and taken away: a filter that is on.
class Chip final : public QWidget {
    Q_OBJECT
public:
    Chip(const Theme &theme, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QToolButton *m_text;
    QToolButton *m_close;
};

} // namespace sampan::ui
