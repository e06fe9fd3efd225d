// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/state/state_table.h"

#include <QStringList>

namespace sampan {

/// A state table as somebody wrote it down by hand: a CSV file with the columns state, event, guards, to, effects. Guards
/// and effects are joined by '+', "refused" stands for a refusal, lines with '#' are remarks. The first row of a pair whose
/// guards hold decides.
class StateMatrix {
public:
    /// `guards`: the names of the guards, the bit of each being its place. Ends the test program if a word is unknown.
    StateMatrix(const QString &path, const StateTable &table, const QStringList &guards);

    struct Cell {
        bool written = false;
        int to = -1; ///< -1: refused
        Effects effects = NoEffect;
    };
    Cell on(int state, int event, quint32 guards) const;
    QStringList guardNames(quint32 guards) const;

private:
    struct Line {
        int state;
        int event;
        quint32 guards;
        Cell cell;
    };
    std::vector<Line> m_lines;
    QStringList m_guards;
};

/// In words, every place where the two differ, for every state, event and set of guards.
QStringList differences(const StateTable &table, const StateMatrix &matrix, int guards);
/// In words, what is wrong with a table by itself: pairs without a last word, refusals without words, states that cannot
/// be reached from `first`, states that cannot be left although they are not `final`.
QStringList faults(const StateTable &table, int first, const std::vector<int> &final);
QString effectNames(Effects effects);

} // namespace sampan
