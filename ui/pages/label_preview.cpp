// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/label_preview.h"

#include "core/base/aside.h"
#include "ui/shell/job.h"
#include "ui/theme/words.h"

#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace sampan::ui {

LabelPreview::LabelPreview(Desk &desk, const LabelRun &run, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_pdf(run.pdf)
    , m_said(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Labels"));
    resize(880, 720);
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);

    auto *view = new QPdfView(this);
    view->setDocument(&m_document);
    view->setPageMode(QPdfView::PageMode::MultiPage);
    view->setZoomMode(QPdfView::ZoomMode::FitInView);
    view->setPageSpacing(12);
    view->setDocumentMargins({12, 12, 12, 12});
    view->setAccessibleName(tr("Pages of the labels"));
    auto *whole = new QPushButton(tr("Whole page"), this);
    auto *width = new QPushButton(tr("Page width"), this);
    auto *print = new QPushButton(tr("Print…"), this);
    auto *save = new QPushButton(tr("Save as PDF…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    print->setProperty("main", true);
    print->setDefault(true);
    for (QPushButton *button : {print, save})
        button->setEnabled(!m_pdf.isEmpty());

    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(view, 1);
    middle->addWidget(makeNotes(run));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(whole);
    buttons->addWidget(width);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    buttons->addWidget(print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connect(whole, &QPushButton::clicked, view, [view] { view->setZoomMode(QPdfView::ZoomMode::FitInView); });
    connect(width, &QPushButton::clicked, view, [view] { view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    connect(print, &QPushButton::clicked, this, &LabelPreview::print);
    connect(save, &QPushButton::clicked, this, &LabelPreview::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

LabelPreview::~LabelPreview()
{
    // The view looks at the document until it goes, and is a child.
    delete findChild<QPdfView *>();
}

QWidget *LabelPreview::makeNotes(const LabelRun &run)
{
    auto *notes = new QWidget(this);
    notes->setFixedWidth(260);
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto label = [&](const QString &text, bool bold = false) {
        auto *words = new QLabel(text, notes);
        words->setWordWrap(true);
        QFont font = words->font();
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        words->setFont(font);
        column->addWidget(words);
    };
    label(counted(static_cast<qint64>(run.labelled.size()), tr("1 label is stored with its order."),
              tr("%1 labels are stored with their orders.")),
        true);
    if (run.reprints > 0)
        label(counted(run.reprints, tr("1 of them was printed before; it is counted as a reprint."),
            tr("%1 of them were printed before; they are counted as reprints.")));
    for (const Sentence &warning : run.warnings)
        label(warning.text());
    if (!run.refused.empty()) {
        label(counted(
                  static_cast<qint64>(run.refused.size()), tr("1 order has no label:"), tr("%1 orders have no label:")),
            true);
        auto *list = new QListWidget(notes);
        list->setWordWrap(true);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        for (const LabelRun::Refused &refused : run.refused)
            list->addItem(QStringLiteral("%1\n%2").arg(refused.number, refused.why.text()));
        column->addWidget(list, 1);
    }
    column->addStretch(run.refused.empty() ? 1 : 0);
    return notes;
}

void LabelPreview::save()
{
    auto *ask = new QFileDialog(this, tr("Save the labels"), {}, tr("PDF files (*.pdf)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QStringLiteral("pdf"));
    ask->selectFile(tr("labels.pdf"));
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &path) {
        runAside([path, pdf = m_pdf] {
            QSaveFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit()
                ? QString()
                : file.errorString();
        }).then(this, [this, path](const QString &wrong) {
            m_said->setText(
                wrong.isEmpty() ? tr("Saved as %1.").arg(path) : tr("%1 cannot be written: %2").arg(path, wrong));
        });
    });
    ask->open();
}

void LabelPreview::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // Every page as large as its label.
    if (m_document.pageCount() > 0)
        printer->setPageSize(QPageSize(m_document.pagePointSize(0), QPageSize::Point));
    printer->setFullPage(true);
    auto *ask = new QPrintDialog(printer.get(), this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QPainter painter(printer.get());
        for (int page = 0; page < m_document.pageCount(); ++page) {
            if (page > 0)
                printer->newPage();
            const QSizeF points = m_document.pagePointSize(page);
            const QSize pixels = (points * printer->resolution() / 72.0).toSize();
            painter.drawImage(QRect(QPoint(0, 0), pixels), m_document.render(page, pixels));
        }
        m_said->setText(tr("Sent to the printer."));
    });
    ask->open();
}

} // namespace sampan::ui
