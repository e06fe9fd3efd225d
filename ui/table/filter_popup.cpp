// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/filter_popup.h"

#include "ui/table/cell_format.h"
#include "ui/table/filter_text.h"
#include "ui/table/typed_text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace sampan::ui {

FilterPopup::FilterPopup(const ViewSpec &view, const ViewFilter &filter, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_view(view)
    , m_filter(filter)
    , m_column(new QComboBox(this))
    , m_how(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_choices(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_column, m_how, m_text, m_choices})
        layout->addWidget(widget);
    m_column->setAccessibleName(tr("Column"));
    m_how->setAccessibleName(tr("Condition"));
    m_text->setAccessibleName(tr("Value"));
    m_text->setPlaceholderText(tr("Value"));
    m_choices->setAccessibleName(tr("Value"));
    m_choices->setMaximumHeight(208);
    setMinimumWidth(264);
    for (const ViewColumn &column : view.columns) {
        if (column.type != FieldType::LongText || !isSentence(column))
            m_column->addItem(fieldWord(column.title), QString::fromLatin1(column.id));
    }
    m_column->setCurrentIndex(std::max(0, m_column->findData(filter.column)));
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &FilterPopup::tell);
    chooseColumn();
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        m_filter = {};
        chooseColumn();
        tell();
    });
    connect(m_how, &QComboBox::currentIndexChanged, this, [this] {
        const auto how = static_cast<ViewFilter::How>(m_how->currentData().toInt());
        m_text->setVisible(choicesFor(*column()).empty() && how != ViewFilter::How::Empty && how != ViewFilter::How::NotEmpty);
        tell();
    });
    connect(m_text, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_choices, &QListWidget::currentItemChanged, &m_soon, qOverload<>(&QTimer::start));
}

const ViewColumn *FilterPopup::column() const
{
    return columnNamed(m_view, m_column->currentData().toString());
}

void FilterPopup::chooseColumn()
{
    const ViewColumn *spec = column();
    const auto choices = choicesFor(*spec);
    const QSignalBlocker blockHow(m_how);
    const QSignalBlocker blockChoices(m_choices);
    m_how->clear();
    for (ViewFilter::How how : howsFor(spec->type))
        m_how->addItem(howWord(how, spec->type), static_cast<int>(how));
    if (!m_filter.column.isEmpty())
        m_how->setCurrentIndex(std::max(0, m_how->findData(static_cast<int>(m_filter.how))));
    m_how->setVisible(m_how->count() > 1);
    m_text->setText(typedText(spec->type, m_filter.text, QLocale()));
    m_text->setVisible(choices.empty() && m_filter.how != ViewFilter::How::Empty && m_filter.how != ViewFilter::How::NotEmpty);
    m_choices->clear();
    m_choices->setVisible(!choices.empty());
    for (const auto &[text, shown] : choices) {
        auto *item = new QListWidgetItem(shown, m_choices);
        item->setData(Qt::UserRole, text);
        if (text == m_filter.text && !m_filter.column.isEmpty())
            m_choices->setCurrentItem(item);
    }
    adjustSize();
    (choices.empty() ? static_cast<QWidget *>(m_text) : m_choices)->setFocus();
}

void FilterPopup::tell()
{
    m_soon.stop();
    const ViewColumn *spec = column();
    const auto how = static_cast<ViewFilter::How>(m_how->currentData().toInt());
    const QListWidgetItem *choice = m_choices->currentItem();
    const QString text = choicesFor(*spec).empty() ? plainText(spec->type, m_text->text().trimmed(), QLocale()) : choice ? choice->data(Qt::UserRole).toString() : QString();
    m_filter = {QString::fromLatin1(spec->id), how, text};
    Q_EMIT changed(m_filter);
}

void FilterPopup::openAt(const QPoint &global)
{
    adjustSize();
    move(global);
    show();
    (m_choices->isVisibleTo(this) ? static_cast<QWidget *>(m_choices) : m_text)->setFocus();
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        tell();
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace sampan::ui
