// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/page_walk.h"

#include "connectors/woocommerce/info.h"

namespace sampan::woocommerce {

namespace {
// A row may be stored a while after the time it bears; what comes twice is dropped.
constexpr Seconds lateness{10};
constexpr Minutes clockError{15};
constexpr qsizetype overlap = 10; ///< rows, where there is nothing but counting

std::optional<Instant> timeFrom(QStringView text)
{
    const Result<Instant> time = instantFromIso(text);
    return time ? std::optional(*time) : std::nullopt;
}

QString textOf(const std::optional<Instant> &time)
{
    return time ? zuluText(*time) : QString();
}
} // namespace

PageWalk::PageWalk(const QString &cursor, const QString &page, bool full, Instant now)
    : m_watermark(timeFrom(cursor))
    , m_newest(m_watermark)
    , m_latest(now + clockError)
{
    if (page.isEmpty()) {
        if (m_watermark && !full)
            m_since = m_after = *m_watermark - lateness;
        return;
    }
    const QStringList parts = page.split(u'|');
    m_since = timeFrom(parts.value(0));
    m_after = timeFrom(parts.value(1));
    m_offset = std::max(0, parts.value(2).toInt());
    m_edgeBefore = parts.value(3);
    m_seen = m_edgeBefore.split(u',', Qt::SkipEmptyParts);
}

NameValues PageWalk::query() const
{
    NameValues query{
        {QStringLiteral("per_page"), QString::number(rowsPerPage)},
        {QStringLiteral("orderby"), QStringLiteral("modified")},
        {QStringLiteral("order"), QStringLiteral("asc")},
    };
    if (m_after)
        query.emplace_back(QStringLiteral("modified_after"), zuluText(*m_after));
    if (m_offset > 0)
        query.emplace_back(QStringLiteral("offset"), QString::number(m_offset));
    return query;
}

bool PageWalk::isRepeated(const QString &id, const std::optional<Instant> &modified) const
{
    return m_seen.contains(id) && (!modified || !m_watermark || *modified <= *m_watermark);
}

void PageWalk::note(const QString &id, const std::optional<Instant> &modified)
{
    m_came.emplace_back(id, modified);
    if (modified && (!m_newest || *modified > *m_newest))
        m_newest = modified;
    m_last = m_rows < rowsPerPage;
}

QString PageWalk::cursor() const
{
    return m_newest ? zuluText(std::min(*m_newest, m_latest)) : QString();
}

// "After" means later than: a second before the last row's brings all of its second.
bool PageWalk::moves() const
{
    const std::optional<Instant> lastTime = m_came.back().second;
    return lastTime && (!m_after || *lastTime - Seconds(1) > *m_after);
}

QString PageWalk::edge() const
{
    const bool moving = moves();
    QStringList edge;
    for (size_t i = 0; i < m_came.size(); ++i) {
        const auto &[id, modified] = m_came[i];
        if (moving ? modified == m_came.back().second : i + overlap >= m_came.size())
            edge.append(id);
    }
    return edge.join(u',');
}

bool PageWalk::repeats() const
{
    return !m_last && !moves() && edge() == m_edgeBefore;
}

QString PageWalk::nextPage() const
{
    if (m_last)
        return {};
    const bool moving = moves();
    const std::optional<Instant> after = moving ? std::optional(*m_came.back().second - Seconds(1)) : m_after;
    const qsizetype offset = moving ? 0 : m_offset + m_rows - overlap;
    return QStringList{textOf(m_since), textOf(after), QString::number(offset), edge()}.join(u'|');
}

} // namespace sampan::woocommerce
