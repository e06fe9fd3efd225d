// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tour.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QThread>

namespace sampan {

namespace {
constexpr int patience = 30000;
constexpr int rest = 250; ///< for rows that are read and widgets that are laid out
} // namespace

Tour::Tour(TourParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_world(m_parts.practice)
{
    m_poll.setInterval(20);
    connect(&m_poll, &QTimer::timeout, this, &Tour::go);
}

void Tour::start()
{
    QDir().mkpath(m_parts.folder);
    m_parts.window.resize(1280, 800);
    addWork();
    addPictures();
    m_steps.front().act();
    m_since.start();
    m_poll.start();
}

void Tour::step(const QString &name, std::function<void()> act, std::function<bool()> ready)
{
    m_steps.push_back({name, std::move(act), std::move(ready), {}});
}

void Tour::picture(const QString &name, std::function<void()> act, std::function<bool()> ready)
{
    m_steps.push_back({name, act ? std::move(act) : [] { }, std::move(ready), name});
}

void Tour::go()
{
    const Step &current = m_steps.front();
    // What is there at once may still be what was there before.
    const bool ready = !current.ready || (m_since.elapsed() >= rest && current.ready());
    if (!ready && m_since.elapsed() < patience)
        return;
    if (!ready) {
        fprintf(stderr, "tour: “%s” did not come about\n", qPrintable(current.name));
        shoot(QStringLiteral("failed"));
        return end(1);
    }
    if (!current.picture.isEmpty()) {
        if (m_since.elapsed() < rest)
            return;
        shoot(current.picture);
    }
    m_steps.pop_front();
    if (m_steps.empty()) {
        printf("%d pictures are in %s\n", m_pictures, qPrintable(m_parts.folder));
        return end(0);
    }
    // What an action opens may itself turn the event loop.
    m_poll.stop();
    m_steps.front().act();
    m_since.restart();
    m_poll.start();
}

void Tour::shoot(const QString &name)
{
    QPixmap all = m_parts.window.grab();
    // Dialogs are windows of their own: they stand in the picture where a desktop would put them.
    if (QWidget *over = dialog()) {
        QPainter painter(&all);
        painter.fillRect(all.rect(), QColor(0, 0, 0, 70));
        const QPixmap shown = over->grab();
        const QRect at(QPoint((all.width() - shown.width()) / 2, (all.height() - shown.height()) / 2), shown.size());
        painter.fillRect(at.adjusted(-1, -1, 1, 1), m_parts.theme.colour(ui::Role::Line));
        painter.drawPixmap(at.topLeft(), shown);
    }
    all.save(QStringLiteral("%1/%2.png").arg(m_parts.folder, name));
    ++m_pictures;
}

void Tour::end(int exit)
{
    m_poll.stop();
    QCoreApplication::exit(exit);
}

qint64 Tour::number(const char *sql) const
{
    return m_parts.session
        .read([sql](Database &database) -> Result<qint64> {
            Statement &select = database.query(sql);
            const qint64 value = select.step() ? select.integer(0) : 0;
            select.reset();
            return value;
        })
        .value_or(0);
}

std::vector<qint64> Tour::ids(const char *sql) const
{
    return m_parts.session
        .read([sql](Database &database) -> Result<std::vector<qint64>> {
            std::vector<qint64> all;
            Statement &select = database.query(sql);
            while (select.step())
                all.push_back(select.integer(0));
            select.reset();
            return all;
        })
        .value_or(std::vector<qint64>());
}

} // namespace sampan
