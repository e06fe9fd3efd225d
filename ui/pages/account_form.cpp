// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/account_form.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace sampan::ui {

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void AccountForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_form->addRow(heading);
}

QLineEdit *AccountForm::addLine(const AccountField &field, bool hidden)
{
    auto *edit = new QLineEdit(field.preset, this);
    edit->setObjectName(field.name);
    edit->setPlaceholderText(field.help.text());
    edit->setToolTip(field.help.text());
    if (hidden)
        edit->setEchoMode(QLineEdit::Password);
    m_form->addRow(field.required ? field.title.text() : tr("%1 (optional)").arg(field.title.text()), edit);
    connect(edit, &QLineEdit::textChanged, this, &AccountForm::changed);
    return edit;
}

void AccountForm::setKind(const ConnectorInfo &info, bool options)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_credentials.clear();
    m_options.clear();
    addHeading(tr("Credentials"));
    for (const AccountField &field : info.credentials)
        m_credentials.push_back({field.name, addLine(field, true), field.required});
    auto *show = new QCheckBox(tr("Show what I type"), this);
    m_form->addRow(QString(), show);
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        for (const Line &line : m_credentials)
            line.edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    if (options && !info.options.empty()) {
        addHeading(tr("Options"));
        for (const AccountField &field : info.options)
            m_options.push_back({field.name, addLine(field, false), field.required});
    }
    Q_EMIT changed();
}

Secrets AccountForm::credentials() const
{
    Secrets secrets;
    for (const Line &line : m_credentials) {
        if (!line.edit->text().isEmpty())
            secrets.insert(line.name, line.edit->text().trimmed());
    }
    return secrets;
}

QMap<QString, QString> AccountForm::options() const
{
    QMap<QString, QString> options;
    for (const Line &line : m_options) {
        if (!line.edit->text().trimmed().isEmpty())
            options.insert(line.name, line.edit->text().trimmed());
    }
    return options;
}

bool AccountForm::isComplete() const
{
    const auto filled = [](const Line &line) { return !line.required || !line.edit->text().trimmed().isEmpty(); };
    return std::all_of(m_credentials.begin(), m_credentials.end(), filled)
        && std::all_of(m_options.begin(), m_options.end(), filled);
}

} // namespace sampan::ui
