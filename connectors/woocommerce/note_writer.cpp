// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/note_writer.h"

#include "connectors/woocommerce/text.h"

namespace sampan::woocommerce {

namespace {
constexpr int mostWrites = 3;
}

NoteWriter::NoteWriter(QString order, QString note, const Talk &talk)
    : m_order(std::move(order))
    , m_note(note.trimmed())
    , m_talk(talk)
{
}

Request NoteWriter::writing() const
{
    // customer_note would mail it to the buyer.
    const QJsonObject body{{QStringLiteral("note"), m_note}, {QStringLiteral("customer_note"), false}};
    return post(m_talk.account, QStringLiteral("note"), QStringLiteral("/orders/%1/notes").arg(m_order), body);
}

Next NoteWriter::next() const
{
    if (m_quietUntil && m_talk.now < *m_quietUntil)
        return Wait{*m_quietUntil - m_talk.now};
    if (!m_looked) {
        Send send = reading(get(
            m_talk.account, QStringLiteral("notes"), QStringLiteral("/orders/%1/notes").arg(m_order), {}, "id,note"));
        send.personal = true;
        return send;
    }
    Send send = once(writing());
    send.personal = true;
    return send;
}

void NoteWriter::take(const Exchange &exchange)
{
    const std::optional<Reply> reply = replyOf(exchange);
    if (!m_looked) {
        if (!reply) {
            m_refused = refusedBy(exchange);
            return;
        }
        m_looked = true;
        m_quietUntil.reset();
        const QString wanted = plainText(m_note);
        reply->root().each([&](const Json &note) { m_there = m_there || plainText(note["note"].text()) == wanted; });
        return;
    }
    if (reply) {
        m_there = true;
    } else if (!isUncertain(exchange)) {
        m_refused = refusedBy(exchange);
    } else if (++m_writes == mostWrites) {
        m_refused
            = Refused{AnswerClass::Transient, Sentence::tr("The note was not answered %1 times.").arg(mostWrites)};
    } else {
        m_looked = false;
        if (exchange.outcome == Exchange::Outcome::Answered)
            m_quietUntil = quietAfter(exchange, m_talk.account);
    }
}

} // namespace sampan::woocommerce
