// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/table_writer.h"

#include <QSaveFile>

namespace sampan {

/// Rows end with CR LF; a cell stands in quotes where it must.
class CsvWriter final : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> open(const QString &path, const WriteOptions &options);

    Result<> write(std::span<const FileCell> cells) override;
    Result<> finish() override;

private:
    CsvWriter(const QString &path, const WriteOptions &options);
    Result<> flush();
    Error trouble() const;

    QSaveFile m_file;
    char16_t m_delimiter;
    QByteArray m_buffer;
};

} // namespace sampan
