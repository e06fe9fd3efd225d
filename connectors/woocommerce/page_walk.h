// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"

#include <QStringList>

namespace sampan::woocommerce {

/// Walks a list in the order of its changes. The place of the next page is the last second seen, not a page number:
/// a row that changes while we walk moves to the end and shifts all pages behind it. Only where more rows share one
/// second than a page holds is counted on, with an overlap.
///
/// The cursor is the last change seen (UTC, as they say it); the page is "since|after|offset|ids", its last part the
/// rows at the edge that come again.
class PageWalk {
public:
    /// `cursor` as stored; `page` empty at the start of a walk. `now` bounds the cursor: a row dated in the future must
    /// not hide what changes until then.
    PageWalk(const QString &cursor, const QString &page, bool full, Instant now);

    /// Parameters of the list.
    NameValues query() const;
    /// Goes over the rows of an answer; calls for each that was not seen at the edge of the page before.
    template <typename Callback>
    void take(const Json &rows, Callback &&callback);

    bool isLast() const { return m_last; }
    /// The page before came once more: a cache that does not look at what it is asked would keep us for ever.
    bool repeats() const;
    QString cursor() const; ///< after this page
    QString nextPage() const;
    /// Where this walk began; absent: at the beginning of time.
    std::optional<Instant> since() const { return m_since; }

private:
    bool isRepeated(const QString &id, const std::optional<Instant> &modified) const;
    bool moves() const; ///< to a later second
    QString edge() const;
    void note(const QString &id, const std::optional<Instant> &modified);

    std::optional<Instant> m_since, m_after, m_watermark, m_newest;
    Instant m_latest;
    qsizetype m_offset = 0, m_rows = 0;
    bool m_last = true;
    QString m_edgeBefore;
    QStringList m_seen;
    std::vector<std::pair<QString, std::optional<Instant>>> m_came;
};

template <typename Callback>
void PageWalk::take(const Json &rows, Callback &&callback)
{
    rows.each([&](const Json &row) {
        ++m_rows;
        const QString id = row["id"].text();
        const std::optional<Instant> modified = gmtTime(row["date_modified_gmt"]);
        const bool repeated = isRepeated(id, modified);
        note(id, modified);
        if (!repeated)
            callback(row);
    });
}

} // namespace sampan::woocommerce
