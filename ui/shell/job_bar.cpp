// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/job_bar.h"

#include "ui/table/cell_format.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace sampan::ui {

namespace {
constexpr int quiet = 300; ///< ms; what is over sooner is not shown
}

JobBar::JobBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_left(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(200, 8);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_left, 1);
    row->addWidget(m_cancel);
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, &JobBar::look);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto job = m_jobs.empty() ? nullptr : m_jobs.front().job.lock())
            job->cancel();
        m_cancel->setEnabled(false);
    });
    hide();
}

std::shared_ptr<Job> JobBar::begin(const QString &title)
{
    auto job = std::make_shared<Job>(title);
    m_jobs.push_back({job, {}});
    m_jobs.back().since.start();
    m_look.start();
    return job;
}

void JobBar::look()
{
    std::erase_if(m_jobs, [](const Running &running) { return running.job.expired(); });
    const auto job = m_jobs.empty() ? nullptr : m_jobs.front().job.lock();
    if (!job) {
        m_look.stop();
        hide();
        return;
    }
    const qint64 elapsed = m_jobs.front().since.elapsed();
    if (elapsed < quiet)
        return;
    const qint64 done = job->done();
    const qint64 total = job->total();
    m_text->setText(job->title());
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min<qint64>(1000, done * 1000 / total)));
    const QLocale here = locale();
    QString words = total > 0 ? tr("%1 of %2").arg(here.toString(done), here.toString(total)) : QString();
    // A guess from too little would jump about.
    if (total > done && done > 0 && elapsed > 2000)
        words += QStringLiteral(" · ")
            + tr("%1 left").arg(CellFormat::span(Milliseconds(elapsed * (total - done) / done)));
    m_left->setText(job->isCancelled() ? tr("Stopping…") : words);
    m_cancel->setEnabled(!job->isCancelled());
    show();
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Surface));
    painter.fillRect(0, 0, width(), 1, m_theme.colour(Role::Line));
}

} // namespace sampan::ui
