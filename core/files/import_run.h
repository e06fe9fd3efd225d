// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/import_cells.h"
#include "core/files/import_plan.h"

#include <unordered_map>

namespace sampan {

/// One import under way: what its targets share. A row is collected first and added to the plan only if all of it is
/// right. Lives as long as planImport(); reads through its Work and never writes.
class ImportRun {
public:
    ImportRun(Database &database, const ChangeContext &context, const Actor &actor, const ImportRequest &request, ImportPlan &plan);

    Result<> prepare(const FileRow &header);
    void look(const FileRow &row); ///< the first pass
    void take(const FileRow &row); ///< the second

private:
    struct FieldColumns {
        const ImportField *field = nullptr;
        std::vector<size_t> columns;
        QString unit;
    };
    struct Claim {
        Value value;
        qint64 line = 0;
    };
    struct Hash {
        size_t operator()(const CellAt &at) const { return qHashMulti(0, static_cast<int>(at.table), at.row, at.field); }
    };
    struct Group {
        qint64 product = 0; ///< negative: made by this import
        qint64 line = 0;    ///< that made it
    };

    // The row at hand.
    const FieldColumns *columnsFor(ImportRole role) const; ///< null if the file has none
    const FieldColumns *columnsFor(Table table, FieldNo field) const;
    FileCell joined(const FieldColumns &columns) const;
    QString textOf(ImportRole role) const;
    void fault(const FieldColumns *columns, const Sentence &why);
    bool isWhole(const FileRow &row);
    bool isOfBrand();
    bool isFirst(const QString &key, const QString &what);

    void takeProduct(const QString &sku);
    void editProduct(Row &parent, Row *item);
    void addVariant(const QString &sku);
    Group groupOf(const QString &title, QString &key);
    void beginProduct(NewRow &made);
    void fillProduct(const Group &group, const NewRow &given);
    void takePrice(const QString &sku);
    void takeStock(const QString &sku);
    qint64 listingOf(qint64 variant, const QString &account);
    qint64 shopListingOf(qint64 variant);

    qint64 variantOf(const QString &sku);
    qint64 productTitled(const QString &title);
    CellReading reading(const FieldColumns &columns, Currency currency) const;
    /// Takes a cell of the file for a stored cell; nothing if it says the same.
    void propose(Row &row, FieldNo field, const FieldColumns &columns, Currency currency);
    void proposeValue(Row &row, FieldNo field, const FieldColumns &columns, const Value &value);
    void proposeSizes(Row &item, const FieldColumns &columns);
    void finishRow(const FileRow &row);

    Database &m_database;
    const ImportRequest &m_request;
    ImportPlan &m_plan;
    Work m_work;
    std::vector<FieldColumns> m_fields;
    size_t m_needed = 0; ///< cells that a row must have
    bool m_delimited = false;
    QString m_brandName;
    QStringList m_otherBrands;
    Currency m_currency; ///< of new variants
    NumberStyle m_style;

    std::unordered_map<QString, qint64> m_seen; ///< key to line
    std::unordered_map<CellAt, Claim, Hash> m_claims;
    std::unordered_map<QString, Group> m_groups;
    std::unordered_map<qint64, size_t> m_madeProducts; ///< temporary number to its place in the change set
    qint64 m_temporary = 0;

    FileRow m_row;
    std::vector<CellEdit> m_edits;
    std::vector<NewRow> m_newRows;
    std::vector<std::pair<qint64, NewRow>> m_fills; ///< cells for products that earlier rows made
    QString m_newGroupKey;
    Group m_newGroup;
    bool m_bad = false;
};

} // namespace sampan
