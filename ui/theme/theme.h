// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QIcon>
#include <QObject>

#include <memory>

namespace sampan::ui {

class ColourScheme;

/// How the program looks: the colours in use, icons in the text's colour, Qt's palette and the few lines of style sheet
/// that Fusion needs. Follows the desktop unless a person chose. One for the program, made before the first window.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Choice { Desktop, Light, Dark };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Sets the application's style and palette. To be called once there is an application, before the first window.
    void install();

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

    const Colours &colours() const;
    const QColor &colour(Role role) const { return colours().of(role); }

    /// One of our own line icons (resources/icons), in the colour of the text, whatever the scheme is when it is painted.
    QIcon icon(const QString &name) const;
    /// The same in the colour of a role.
    QIcon icon(const QString &name, Role role) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    Choice m_choice = Choice::Desktop;
    bool m_desktopIsDark = false;
    bool m_installed = false;
    std::unique_ptr<ColourScheme> m_desktop;
};

} // namespace sampan::ui
