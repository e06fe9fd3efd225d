// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/text_encoding.h"

#include <array>

namespace sampan {

namespace {
    constexpr char16_t bad = 0xfffd;

    // Qt 6 Core knows neither of these two. Entries for the bytes 0x80 to 0x9f, the rest is Latin-1 or computed.
    constexpr std::array<char16_t, 32> windows1252 {0x20ac, bad, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, bad, 0x017d, bad, bad, 0x2018,
        0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, bad, 0x017e, 0x0178};
    constexpr std::array<char16_t, 32> windows874 {0x20ac, bad, bad, bad, bad, 0x2026, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
        0x2014, bad, bad, bad, bad, bad, bad, bad, bad};

    char16_t fromByte(TextEncoding encoding, uchar byte)
    {
        if (byte < 0x80)
            return byte;
        if (encoding == TextEncoding::Windows1252)
            return byte < 0xa0 ? windows1252[byte - 0x80u] : byte;
        if (byte < 0xa0)
            return windows874[byte - 0x80u];
        if (byte == 0xa0)
            return byte;
        // U+0E01 to U+0E3A and U+0E3F to U+0E5B stand in one row with the bytes.
        return byte <= 0xda || (byte >= 0xdf && byte <= 0xfb) ? static_cast<char16_t>(0x0e00 + (byte - 0xa0)) : bad;
    }

    // What the bytes of a file can be; fed with pieces of it.
    class Clues {
    public:
        void feed(const QByteArray &piece)
        {
            for (const char c : piece)
                see(static_cast<uchar>(c));
        }

        TextEncoding verdict()
        {
            endRun();
            if (m_needed > 0)
                ++m_notUtf8;
            if (const auto wide = utf16())
                return *wide;
            if (m_notUtf8 == 0)
                return TextEncoding::Utf8;
            // A UTF-8 file with a few broken letters stays one; each of its broken rows is reported.
            if (m_sequences > 4 * m_notUtf8)
                return TextEncoding::Utf8;
            // Thai words are runs of Thai letters; accented letters of the west stand among plain ones.
            const bool thai = m_notThai == 0 && m_thai > 0 && 2 * m_thaiInRuns >= m_thai;
            return thai ? TextEncoding::Tis620 : TextEncoding::Windows1252;
        }

    private:
        void see(uchar byte)
        {
            const bool odd = m_size % 2 != 0;
            if (byte == 0)
                ++(odd ? m_zerosOdd : m_zerosEven);
            if (odd)
                seePair(m_previous, byte);
            if (byte >= 0x80 || m_needed > 0)
                seeHigh(byte);
            if (byte < 0x80 && m_run > 0)
                endRun();
            m_previous = byte;
            ++m_size;
        }

        // A line feed of two bytes, or one of a single byte beside a plain letter. Other letters have 0x0a as a half
        // too.
        void seePair(uchar first, uchar second)
        {
            const auto see = [](uchar half, WideLines &lines) {
                if (half == 0)
                    ++lines.wide;
                else if (half >= ' ' || half == '\t' || half == '\r' || half == '\n')
                    ++lines.plain;
            };
            if (first == '\n')
                see(second, m_linesLe);
            if (second == '\n')
                see(first, m_linesBe);
        }

        void seeHigh(uchar byte)
        {
            if (m_needed > 0) {
                if (byte >= m_least && byte <= m_most) {
                    m_least = 0x80;
                    m_most = 0xbf;
                    if (--m_needed == 0)
                        ++m_sequences;
                } else {
                    ++m_notUtf8;
                    m_needed = 0;
                    if (byte >= 0x80)
                        begin(byte);
                }
            } else {
                begin(byte);
            }
            if (byte >= 0x80)
                seeThai(byte);
        }

        void begin(uchar byte)
        {
            m_least = 0x80;
            m_most = 0xbf;
            if (byte >= 0xc2 && byte <= 0xdf) {
                m_needed = 1;
            } else if (byte >= 0xe0 && byte <= 0xef) {
                m_needed = 2;
                if (byte == 0xe0)
                    m_least = 0xa0;
                if (byte == 0xed)
                    m_most = 0x9f;
            } else if (byte >= 0xf0 && byte <= 0xf4) {
                m_needed = 3;
                if (byte == 0xf0)
                    m_least = 0x90;
                if (byte == 0xf4)
                    m_most = 0x8f;
            } else {
                ++m_notUtf8;
            }
        }

        void seeThai(uchar byte)
        {
            if (byte > 0xa0 && fromByte(TextEncoding::Tis620, byte) != bad) {
                ++m_thai;
                ++m_run;
            } else {
                endRun();
                if (fromByte(TextEncoding::Tis620, byte) == bad)
                    ++m_notThai;
            }
        }

        void endRun()
        {
            if (m_run >= 3)
                m_thaiInRuns += m_run;
            m_run = 0;
        }

        // Without a byte order mark, UTF-16 gives itself away by the empty halves of its plain letters.
        std::optional<TextEncoding> utf16() const
        {
            if (m_size % 2 != 0)
                return std::nullopt;
            const auto fits = [&](qint64 zeros, qint64 others, const WideLines &lines) {
                const bool many = zeros >= 2 && zeros >= 4 * others;
                const bool any = lines.wide + lines.plain > 0;
                return many && (any ? 8 * lines.wide > lines.plain : zeros * 6 >= m_size / 2);
            };
            if (fits(m_zerosOdd, m_zerosEven, m_linesLe))
                return TextEncoding::Utf16Le;
            if (fits(m_zerosEven, m_zerosOdd, m_linesBe))
                return TextEncoding::Utf16Be;
            return std::nullopt;
        }

        struct WideLines {
            qint64 wide = 0, plain = 0;
        };
        qint64 m_size = 0;
        qint64 m_zerosEven = 0, m_zerosOdd = 0;
        WideLines m_linesLe, m_linesBe;
        qint64 m_sequences = 0, m_notUtf8 = 0;
        qint64 m_thai = 0, m_thaiInRuns = 0, m_notThai = 0, m_run = 0;
        int m_needed = 0;
        uchar m_least = 0, m_most = 0;
        uchar m_previous = 1;
    };
}

const char *nameOf(TextEncoding encoding)
{
    constexpr std::array names {"UTF-8", "UTF-16 LE", "UTF-16 BE", "Windows-1252", "TIS-620"};
    return names[static_cast<size_t>(encoding)];
}

Result<DetectedEncoding> detectEncoding(QIODevice &device)
{
    if (!device.seek(0))
        return fail(ErrorCode::Unavailable, Sentence::tr("The file cannot be read: %1.").arg(device.errorString()));
    const QByteArray start = device.peek(3);
    const bool marks8 = start.startsWith("\xef\xbb\xbf");
    if (marks8 || start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        return DetectedEncoding {marks8 ? TextEncoding::Utf8 : start[0] == '\xff' ? TextEncoding::Utf16Le : TextEncoding::Utf16Be, marks8 ? 3 : 2};
    Clues clues;
    while (!device.atEnd()) {
        const QByteArray piece = device.read(1 << 18);
        if (piece.isEmpty())
            return fail(ErrorCode::Unavailable, Sentence::tr("The file cannot be read: %1.").arg(device.errorString()));
        clues.feed(piece);
    }
    device.seek(0);
    return DetectedEncoding {clues.verdict(), 0};
}

QString TextDecoder::decode(const QByteArray &bytes, bool last)
{
    m_pending += bytes;
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return decodeUtf8(last);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return decodeUtf16(last);
    default:
        return decodeBytes();
    }
}

QString TextDecoder::decodeUtf8(bool last)
{
    // A letter that the piece ends in waits for the next one.
    qsizetype whole = m_pending.size();
    for (qsizetype back = 1; !last && back <= 3 && back <= m_pending.size(); ++back) {
        const auto byte = static_cast<uchar>(m_pending[m_pending.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xc0) {
            const int length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            if (length > back)
                whole -= back;
            break;
        }
    }
    const QByteArray now = m_pending.first(whole);
    m_pending.remove(0, whole);
    QString text = QString::fromUtf8(now);
    if (!m_damaged && text.contains(QChar(bad)) && text.toUtf8() != now)
        m_damaged = true;
    return text;
}

QString TextDecoder::decodeUtf16(bool last)
{
    const auto unit = [&](qsizetype at) {
        const auto first = static_cast<uchar>(m_pending[at]);
        const auto second = static_cast<uchar>(m_pending[at + 1]);
        return m_encoding == TextEncoding::Utf16Le ? static_cast<char16_t>(first | second << 8) : static_cast<char16_t>(first << 8 | second);
    };
    QString text;
    text.reserve(m_pending.size() / 2 + 1);
    qsizetype at = 0;
    for (; at + 1 < m_pending.size(); at += 2) {
        const char16_t c = unit(at);
        if (QChar::isHighSurrogate(c)) {
            if (at + 3 >= m_pending.size() && !last)
                break;
            if (at + 3 < m_pending.size() && QChar::isLowSurrogate(unit(at + 2))) {
                text += QChar(c);
                text += QChar(unit(at + 2));
                at += 2;
                continue;
            }
        }
        const bool lone = QChar::isSurrogate(c);
        m_damaged = m_damaged || lone;
        text += lone ? QChar(bad) : QChar(c);
    }
    m_pending.remove(0, at);
    if (last && !m_pending.isEmpty()) {
        m_damaged = true;
        m_pending.clear();
        text += QChar(bad);
    }
    return text;
}

QString TextDecoder::decodeBytes()
{
    QString text(m_pending.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char c : std::as_const(m_pending)) {
        const char16_t letter = fromByte(m_encoding, static_cast<uchar>(c));
        m_damaged = m_damaged || letter == bad;
        *out++ = QChar(letter);
    }
    m_pending.clear();
    return text;
}

} // namespace sampan
