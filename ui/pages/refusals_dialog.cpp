// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/refusals_dialog.h"

#include "ui/table/tsv.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sampan::ui {

RefusalsDialog::RefusalsDialog(const std::vector<std::pair<QString, Sentence>> &refused, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was refused"));
    resize(720, 400);
    constexpr int most = 1000;
    const int rows = std::min(most, static_cast<int>(refused.size()));
    auto *table = new QTableWidget(rows, 2, this);
    table->setHorizontalHeaderLabels({tr("Row"), tr("Why")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setAccessibleName(windowTitle());
    TextBlock block;
    for (int row = 0; row < rows; ++row) {
        const auto &[key, why] = refused[static_cast<size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(key));
        table->setItem(row, 1, new QTableWidgetItem(why.text()));
    }
    for (const auto &[key, why] : refused)
        block.push_back({key, why.text()});
    table->setColumnWidth(0, 220);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeRowsToContents();
    auto *copy = new QPushButton(tr("Copy"), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(table);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [block] { QGuiApplication::clipboard()->setText(tsvFromBlock(block)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace sampan::ui
