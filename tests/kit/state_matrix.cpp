// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/state_matrix.h"

#include <QFile>

#include <set>

namespace sampan {

namespace {
    const QStringList &effectWords()
    {
        static const QStringList words {QStringLiteral("WithdrawApproval"), QStringLiteral("WithdrawOutbox"), QStringLiteral("PutInOutbox"), QStringLiteral("TouchEdited"),
            QStringLiteral("ReserveStock"), QStringLiteral("ReleaseStock"), QStringLiteral("EndReservationWhenRead"), QStringLiteral("CancelInShop"),
            QStringLiteral("VoidLabel"), QStringLiteral("OpenProblem"), QStringLiteral("ApproveByPolicy")};
        return words;
    }

    quint32 bits(const QString &words, const QStringList &known)
    {
        quint32 set = 0;
        for (const QString &word : words.split(u'+', Qt::SkipEmptyParts)) {
            if (!known.contains(word))
                qFatal("The matrix has an unknown word: %s", qPrintable(word));
            set |= 1U << known.indexOf(word);
        }
        return set;
    }

    QStringList names(quint32 set, const QStringList &known)
    {
        QStringList words;
        for (int i = 0; i < known.size(); ++i) {
            if (set >> i & 1)
                words.append(known[i]);
        }
        return words;
    }

    int place(std::span<const char *const> names, const QString &name)
    {
        const auto found = std::find_if(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
        if (found == names.end())
            qFatal("The matrix has an unknown word: %s", qPrintable(name));
        return static_cast<int>(found - names.begin());
    }

    QString word(std::span<const char *const> names, int number)
    {
        return number < 0 ? QStringLiteral("refused") : QString::fromLatin1(names[static_cast<size_t>(number)]);
    }
}

StateMatrix::StateMatrix(const QString &path, const StateTable &table, const QStringList &guards)
    : m_guards(guards)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("%s cannot be read.", qPrintable(path));
    file.readLine(); // the titles
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u',');
        if (cells.size() != 5)
            qFatal("%s", qPrintable(line));
        const bool refused = cells[3] == u"refused";
        m_lines.push_back({table.stateNamed(cells[0]), place(table.events(), cells[1]), bits(cells[2], m_guards),
            {true, refused ? -1 : place(table.states(), cells[3]), bits(cells[4], effectWords())}});
    }
}

StateMatrix::Cell StateMatrix::on(int state, int event, quint32 guards) const
{
    for (const Line &line : m_lines) {
        if (line.state == state && line.event == event && (line.guards & guards) == line.guards)
            return line.cell;
    }
    return {};
}

QStringList StateMatrix::guardNames(quint32 guards) const
{
    return names(guards, m_guards);
}

QString effectNames(Effects effects)
{
    return names(effects, effectWords()).join(u'+');
}

QStringList differences(const StateTable &table, const StateMatrix &matrix, int guards)
{
    QStringList found;
    for (int state = 0; state < static_cast<int>(table.states().size()); ++state) {
        for (int event = 0; event < static_cast<int>(table.events().size()); ++event) {
            for (quint32 set = 0; set < (1U << guards); ++set) {
                const StateMatrix::Cell wanted = matrix.on(state, event, set);
                const auto move = table.on(state, event, set);
                const int to = move ? move->to : -1;
                const Effects effects = move ? move->effects : Effects(NoEffect);
                if (wanted.written && wanted.to == to && wanted.effects == effects)
                    continue;
                found.append(QStringLiteral("%1 + %2 [%3]: %4 (%5), by hand %6 (%7)")
                                 .arg(word(table.states(), state), word(table.events(), event), matrix.guardNames(set).join(u'+'), word(table.states(), to), effectNames(effects),
                                     wanted.written ? word(table.states(), wanted.to) : QStringLiteral("nothing"), effectNames(wanted.effects)));
                break; // one set of guards shows it
            }
        }
    }
    return found;
}

QStringList faults(const StateTable &table, int first, const std::vector<int> &final)
{
    QStringList found;
    std::set<std::pair<int, int>> closed;
    std::set<int> reached {first};
    std::set<int> left;
    for (const Transition &row : table.rows()) {
        const QString pair = word(table.states(), row.from) + QStringLiteral(" + ") + word(table.events(), row.event);
        if (closed.contains({row.from, row.event}))
            found.append(pair + QStringLiteral(": a row after the last word is never looked at"));
        if (row.guard == 0)
            closed.insert({row.from, row.event});
        if (row.to < 0 && (!row.refusal || qstrlen(row.refusal) < 10))
            found.append(pair + QStringLiteral(": refused without words"));
        if (row.to >= 0 && row.to != row.from)
            left.insert(row.from);
    }
    for (size_t before = 0; before != reached.size();) {
        before = reached.size();
        for (const Transition &row : table.rows()) {
            if (row.to >= 0 && reached.contains(row.from))
                reached.insert(row.to);
        }
    }
    for (int state = 0; state < static_cast<int>(table.states().size()); ++state) {
        for (int event = 0; event < static_cast<int>(table.events().size()); ++event) {
            if (!closed.contains({state, event}))
                found.append(word(table.states(), state) + QStringLiteral(" + ") + word(table.events(), event) + QStringLiteral(": no last word"));
        }
        if (!reached.contains(state))
            found.append(word(table.states(), state) + QStringLiteral(" cannot be reached"));
        const bool isFinal = std::find(final.begin(), final.end(), state) != final.end();
        if (left.contains(state) == isFinal)
            found.append(word(table.states(), state) + (isFinal ? QStringLiteral(" is final and can be left") : QStringLiteral(" cannot be left")));
    }
    return found;
}

} // namespace sampan
