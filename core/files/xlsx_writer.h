// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/table_writer.h"

#include <QTemporaryFile>

struct lxw_workbook;
struct lxw_worksheet;

namespace sampan {

/// One sheet, by libxlsxwriter in constant memory: a row is on the disk before the next. Text is always text, also
/// "=cmd"; numbers are numbers as long as 15 digits hold them.
class XlsxWriter final : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> open(const QString &path);
    ~XlsxWriter() override;

    Result<> write(std::span<const FileCell> cells) override;
    Result<> finish() override;

private:
    explicit XlsxWriter(const QString &path);
    Error trouble(int error, int column) const;

    QString m_path;
    QTemporaryFile m_file;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    quint32 m_row = 0;
};

} // namespace sampan
