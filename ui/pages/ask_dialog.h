// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sampan::ui {

/// What must be answered before something is done: a sentence, a few fields, one button with the verb and one to leave.
/// Opened with open() and gone when it is closed; nobody waits for it.
class AskDialog final : public QDialog {
    Q_OBJECT
public:
    AskDialog(const QString &title, const QString &text, const QString &button, QWidget *parent);

    QFormLayout *form() const { return m_form; }
    QVBoxLayout *content() const { return m_content; }
    /// A line in the colour of trouble; empty: none.
    void warn(const QString &text);
    void setReady(bool ready); ///< whether the button may be pressed
    /// What the button does; the dialog closes by itself, unless it answers false.
    void onDone(std::function<bool()> done) { m_done = std::move(done); }

private:
    QLabel *m_text;
    QLabel *m_warning;
    QVBoxLayout *m_content;
    QFormLayout *m_form;
    QPushButton *m_button;
    std::function<bool()> m_done;
};

} // namespace sampan::ui
