// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/colour_scheme.h"
#include "ui/theme/line_icon.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

// The icons are in a static library, whose resources nobody would link by themselves.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace sampan::ui {

namespace {
    QPalette paletteFor(const Colours &colours)
    {
        QPalette palette;
        const auto set = [&](QPalette::ColorRole to, Role from) { palette.setColor(to, colours.of(from)); };
        set(QPalette::Window, Role::Surface);
        set(QPalette::WindowText, Role::Text);
        set(QPalette::Base, Role::Background);
        set(QPalette::AlternateBase, Role::Surface);
        set(QPalette::Text, Role::Text);
        set(QPalette::PlaceholderText, Role::Quiet);
        set(QPalette::Button, Role::Background);
        set(QPalette::ButtonText, Role::Text);
        set(QPalette::BrightText, Role::Failed);
        set(QPalette::ToolTipBase, Role::Surface);
        set(QPalette::ToolTipText, Role::Text);
        set(QPalette::Highlight, Role::Accent);
        set(QPalette::HighlightedText, Role::OnAccent);
        set(QPalette::Link, Role::Accent);
        set(QPalette::LinkVisited, Role::Accent);
        set(QPalette::Mid, Role::Line);
        palette.setColor(QPalette::Light, mixed(colours.of(Role::Surface), colours.of(Role::Background), 0.5));
        palette.setColor(QPalette::Midlight, colours.of(Role::Line));
        palette.setColor(QPalette::Dark, mixed(colours.of(Role::Line), colours.of(Role::Quiet), 0.4));
        palette.setColor(QPalette::Shadow, mixed(colours.of(Role::Line), colours.of(Role::Quiet), 0.7));
        for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(QPalette::Disabled, role, mixed(colours.of(Role::Quiet), colours.of(Role::Surface), 0.35));
        return palette;
    }

    // Only what Fusion cannot be told by the palette.
    QString styleSheetFor(const Colours &colours)
    {
        const auto name = [&](Role role) { return colours.of(role).name(); };
        const QString hover = colours.hover().name();
        return QStringLiteral(
            "QComboBox { padding: 3px 8px; }"
            "QTreeWidget::item, QListWidget::item, QTableWidget::item { padding: 4px; }"
            "QTreeWidget::item:selected, QListWidget::item:selected, QTableWidget::item:selected { background: %10; color: %3; }"
            "QToolTip { border: 1px solid %1; padding: 4px; background: %2; color: %3; }"
            "QHeaderView::section { background: %2; color: %4; border: 0; border-right: 1px solid %1; border-bottom: 1px solid %1; padding: 0 8px; }"
            "QHeaderView:vertical { background: %6; }"
            "QTableCornerButton::section { background: %2; border: 0; border-bottom: 1px solid %1; border-right: 1px solid %1; }"
            "QSplitter::handle { background: %1; }"
            "QToolButton[flat=\"true\"] { border: 0; border-radius: 4px; padding: 4px; }"
            "QToolButton[flat=\"true\"]:hover, QToolButton[flat=\"true\"]:checked { background: %5; }"
            "QPushButton { border: 1px solid %1; border-radius: 4px; padding: 4px 12px; min-height: 20px; background: %6; color: %3; }"
            "QPushButton:hover { background: %5; }"
            "QPushButton:focus { border: 1px solid %7; }"
            "QPushButton:disabled { color: %4; background: %2; }"
            "QPushButton[main=\"true\"] { background: %7; color: %8; border: 1px solid %7; }"
            "QPushButton[main=\"true\"]:disabled { background: %2; color: %4; border: 1px solid %1; }"
            "QLineEdit, QPlainTextEdit, QSpinBox { border: 1px solid %1; border-radius: 4px; padding: 3px 8px; background: %6; color: %3; selection-background-color: %7; selection-color: %8; }"
            "QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid %7; }"
            "QLineEdit[cell=\"true\"], QComboBox[cell=\"true\"], QPlainTextEdit[cell=\"true\"] { border: 2px solid %7; border-radius: 0; padding: 0 5px; }"
            "QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 8px 12px 6px 12px; color: %4; }"
            "QTabBar::tab:selected { border-bottom: 2px solid %7; color: %3; }"
            "QTabBar::tab:hover:!selected { background: %5; }"
            "QTabBar::tab:disabled { color: %9; }"
            "QTabBar:focus::tab:selected { color: %7; }"
            "QTabWidget::pane { border: 0; border-top: 1px solid %1; }"
            "QToolBar { background: %2; border: 0; spacing: 4px; padding: 0 8px 6px 8px; }"
            "QToolBar QToolButton { border: 0; border-radius: 4px; padding: 4px 8px; color: %3; }"
            "QToolBar QToolButton:hover { background: %5; }"
            "QToolBar QToolButton:disabled { color: %9; }"
            "QMenuBar { background: %2; border-bottom: 1px solid %1; }"
            "QMenuBar::item { padding: 4px 8px; background: transparent; }"
            "QMenuBar::item:selected { background: %5; }")
            .arg(name(Role::Line), name(Role::Surface), name(Role::Text), name(Role::Quiet), hover, name(Role::Background), name(Role::Accent), name(Role::OnAccent), mixed(colours.of(Role::Quiet), colours.of(Role::Surface), 0.35).name(), colours.selection().name());
    }
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
}

Theme::~Theme() = default;

void Theme::install()
{
    initIcons();
    m_installed = true;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_desktop = std::make_unique<ColourScheme>();
    connect(m_desktop.get(), &ColourScheme::changed, this, [this](bool dark) {
        if (std::exchange(m_desktopIsDark, dark) != dark && m_choice == Choice::Desktop)
            apply();
    });
    m_desktop->start();
    apply();
}

void Theme::setChoice(Choice choice)
{
    const bool was = colours().dark;
    m_choice = choice;
    if (m_installed && was != colours().dark)
        apply();
}

const Colours &Theme::colours() const
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::Desktop && m_desktopIsDark);
    return dark ? darkColours() : lightColours();
}

void Theme::apply()
{
    const QPalette palette = paletteFor(colours());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheetFor(colours()));
    Q_EMIT changed();
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, Role::Text);
}

QIcon Theme::icon(const QString &name, Role role) const
{
    return QIcon(new LineIcon(*this, name, role));
}

} // namespace sampan::ui
