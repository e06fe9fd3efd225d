// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drafts/draft_file.h"
#include "ui/drafts/draft_store.h"
#include "ui/drafts/saver.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sampan::ui {

class Theme;

/// Below the tables, only while something is pending: how many cells, how many of them are on disk, and what to do.
class PendingBar final : public QWidget {
    Q_OBJECT
public:
    PendingBar(const Theme &theme, DraftStore &drafts, DraftFile *file, Saver &saver, QWidget *parent = nullptr);

    /// An editor is open: it counts.
    void setEditing(bool open);
    void refresh();

Q_SIGNALS:
    void discardAsked();
    void saveNowAsked();
    void saveAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    const Theme &m_theme;
    DraftStore &m_drafts;
    DraftFile *m_file;
    Saver &m_saver;
    QLabel *m_text;
    QLabel *m_disk;
    QPushButton *m_discard;
    QPushButton *m_saveNow;
    QPushButton *m_save;
    bool m_editing = false;
};

} // namespace sampan::ui
