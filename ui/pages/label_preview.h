// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/labels/order_labels.h"
#include "ui/shell/services.h"

#include <QBuffer>
#include <QDialog>
#include <QPdfDocument>

class QLabel;

namespace sampan::ui {

/// Labels as they are stored, before they are printed or saved: the pages, and which orders have none and why.
class LabelPreview final : public QDialog {
    Q_OBJECT
public:
    LabelPreview(Desk &desk, const LabelRun &run, QWidget *parent);
    ~LabelPreview() override;

    QPdfDocument &document() { return m_document; }

private:
    QWidget *makeNotes(const LabelRun &run);
    void save();
    void print();

    Desk &m_desk;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument m_document;
    QLabel *m_said;
};

} // namespace sampan::ui
