// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pending_bar.h"

#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sampan::ui {

PendingBar::PendingBar(const Theme &theme, DraftStore &drafts, DraftFile *file, Saver &saver, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_drafts(drafts)
    , m_file(file)
    , m_saver(saver)
    , m_text(new QLabel(this))
    , m_disk(new QLabel(this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_saveNow(new QPushButton(tr("Save at once"), this))
    , m_save(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addSpacing(8);
    row->addWidget(m_disk);
    row->addStretch(1);
    row->addWidget(m_discard);
    row->addWidget(m_saveNow);
    row->addWidget(m_save);
    m_disk->setForegroundRole(QPalette::PlaceholderText);
    m_save->setProperty("main", true);
    m_discard->setToolTip(tr("Every cell is as it was. Undo brings them back."));
    m_saveNow->setToolTip(tr("Without the look at each changed cell, unless something stands out"));
    m_save->setToolTip(tr("Shows every changed cell first"));
    connect(m_discard, &QPushButton::clicked, this, &PendingBar::discardAsked);
    connect(m_saveNow, &QPushButton::clicked, this, &PendingBar::saveNowAsked);
    connect(m_save, &QPushButton::clicked, this, &PendingBar::saveAsked);
    connect(&m_drafts, &DraftStore::changed, this, &PendingBar::refresh);
    connect(&m_saver, &Saver::begun, this, &PendingBar::refresh);
    connect(&m_saver, &Saver::finished, this, &PendingBar::refresh);
    if (m_file)
        connect(m_file, &DraftFile::writtenUpTo, this, &PendingBar::refresh);
    refresh();
}

void PendingBar::setEditing(bool open)
{
    m_editing = open;
    refresh();
}

QString PendingBar::words() const
{
    const int cells = m_drafts.count() + (m_editing ? 1 : 0);
    const QString what = counted(cells, tr("1 cell"), tr("%1 cells"));
    const QString where = counted(std::max(1, m_drafts.rowCount()), tr("in 1 row"), tr("in %1 rows"));
    QString text = tr("%1 %2 changed").arg(what, where);
    if (m_drafts.invalidCount() > 0)
        text += QStringLiteral(" · ") + counted(m_drafts.invalidCount(), tr("1 cannot be saved"), tr("%1 cannot be saved"));
    if (m_drafts.conflictCount() > 0)
        text += QStringLiteral(" · ") + counted(m_drafts.conflictCount(), tr("1 changed elsewhere meanwhile"), tr("%1 changed elsewhere meanwhile"));
    return text;
}

void PendingBar::refresh()
{
    const int cells = m_drafts.count() + (m_editing ? 1 : 0);
    const bool saving = m_saver.isSaving();
    setVisible(cells > 0 || saving);
    if (cells == 0 && !saving)
        return;
    m_text->setText(saving ? tr("Saving…") : words());
    const int safe = m_file ? std::min(m_file->onDisk(), m_drafts.count()) : 0;
    m_disk->setText(m_file && !saving ? tr("%1 on disk").arg(locale().toString(safe)) : QString());
    m_disk->setToolTip(tr("What you typed is kept on disk until it is saved, also if the computer goes off."));
    const int good = m_drafts.count() - m_drafts.invalidCount() - m_drafts.conflictCount() + (m_editing ? 1 : 0);
    m_save->setText(good > 0 ? tr("Save %1").arg(locale().toString(good)) : tr("Review"));
    m_save->setEnabled(!saving);
    m_discard->setEnabled(!saving && m_drafts.count() > 0);
    m_saveNow->setEnabled(!saving && good > 0);
}

void PendingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Surface));
    painter.fillRect(0, 0, width(), 1, m_theme.colour(Role::Line));
    painter.fillRect(0, 1, 4, height(), mixed(m_theme.colour(Role::Pending), m_theme.colour(Role::Conflict), 0.4));
}

} // namespace sampan::ui
