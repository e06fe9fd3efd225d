// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/attribute_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace sampan::ui {

AttributeForm::AttributeForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

QString AttributeForm::Line::value() const
{
    const QString text = box->currentText().trimmed();
    const int at = box->findText(text);
    // The two signs that keep values apart cannot stand in one.
    return at >= 0 ? box->itemData(at).toString() : QString(text).replace(u';', u',');
}

void AttributeForm::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_lines.clear();
}

void AttributeForm::setText(const QString &text)
{
    clear();
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(label);
    Q_EMIT changed();
}

void AttributeForm::setAttributes(const std::vector<RemoteAttribute> &attributes, const QString &values)
{
    clear();
    QMap<QString, QString> given;
    for (const QString &pair : values.split(u';', Qt::SkipEmptyParts))
        given.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    for (const RemoteAttribute &attribute : attributes) {
        if (attribute.perVariant)
            continue;
        auto *box = new QComboBox(this);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        for (const auto &[value, name] : attribute.choices)
            box->addItem(name.isEmpty() ? value : name, value);
        box->lineEdit()->setPlaceholderText(attribute.required ? tr("Required") : tr("Optional"));
        const QString value = given.value(attribute.id);
        const int at = box->findData(value);
        box->setCurrentIndex(value.isEmpty() ? -1 : at);
        if (at < 0)
            box->setEditText(value);
        m_form->addRow(attribute.name.isEmpty() ? attribute.id : attribute.name, box);
        connect(box, &QComboBox::editTextChanged, this, &AttributeForm::changed);
        m_lines.push_back({attribute, box});
    }
    Q_EMIT changed();
}

bool AttributeForm::isComplete() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
        // What has a list takes nothing else.
        const QString text = line.box->currentText().trimmed();
        const bool known = line.attribute.choices.empty() || line.box->findText(text) >= 0;
        return text.isEmpty() ? !line.attribute.required : known;
    });
}

QString AttributeForm::values() const
{
    QStringList words;
    for (const Line &line : m_lines) {
        if (const QString value = line.value(); !value.isEmpty())
            words.append(line.attribute.id + u'=' + value);
    }
    return words.join(u';');
}

} // namespace sampan::ui
