// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/currency.h"
#include "core/base/sentence.h"
#include "core/change/fields.h"

#include <QLocale>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace sampan::ui {

/// A cell that a person changed and has not saved: what they saw, what they typed and what that means. Never a flag: a
/// draft is there because its value differs from its base. Drafts do not change; another one takes their place, so that
/// the table, the undo steps, the file and a save under way may share them.
struct Draft {
    CellAt at;
    FieldType type = FieldType::Text; ///< how it is read and shown (a view may show minor units as money)
    Currency currency;                ///< of Money
    QString origin;                   ///< the tab it was typed in
    QString label;                    ///< of its row, as a person knows it: a SKU, an order's number
    Value base;
    QString typed;
    Value value;    ///< what `typed` means, if it can be saved
    Sentence wrong; ///< why it cannot; empty if it can
    std::optional<Value> theirs; ///< what somebody else made of the cell meanwhile, as a save found out
    bool gone = false;           ///< its row is no longer there; what was typed can still be copied

    bool isValid() const { return wrong.isEmpty() && !gone; }
};
using DraftPtr = std::shared_ptr<const Draft>;
using Drafts = std::shared_ptr<const std::vector<DraftPtr>>; ///< as many as a table has cells; shared, not copied

/// Lets go of what may be the last of many drafts, in another thread: taking apart a hundred thousand takes longer than a
/// person should wait.
template <typename T> void letGo(T &&things)
{
    QThreadPool::globalInstance()->start([kept = std::make_shared<std::decay_t<T>>(std::forward<T>(things))]() mutable { kept.reset(); });
}

/// Reads what was typed in the person's locale; sets value and wrong.
void interpret(Draft &draft, const QLocale &locale);

/// Whether two cells hold the same; nothing and empty text are the same.
bool sameCell(const Value &a, const Value &b);

/// What is written to the file, one line each.
struct DraftRecord {
    enum class Kind {
        Put,   ///< these cells are drafts now
        Drop,  ///< these are none any more
        Batch, ///< these leave with a save of this name
        Clear, ///< nothing is left
    };
    Kind kind = Kind::Put;
    std::vector<DraftPtr> put;
    std::vector<CellAt> cells;
    QString batch;
    int count = 0; ///< drafts there are after it
};

/// Where drafts are kept so that they outlive the program. Called in the window's thread; returns at once.
class DraftLog {
public:
    virtual ~DraftLog() = default;
    virtual void append(DraftRecord record) = 0;
};

/// Drafts as the lines of a file, and back. Lines that cannot be read (a write that was cut short) are left out.
QByteArray toLine(const DraftRecord &record);
std::optional<DraftRecord> fromLine(const QByteArray &line);

} // namespace sampan::ui
