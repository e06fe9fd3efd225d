// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/categories.h"
#include "ui/shell/services.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sampan::ui {

/// Says into which category of a marketplace the products of a shop's category go, and with which attributes. Shop
/// categories that have no place yet come first; after one is mapped the next is offered.
class MapDialog final : public QDialog {
    Q_OBJECT
public:
    MapDialog(Desk &desk, QWidget *parent);

private:
    void readAccounts();
    void readCategories();
    void narrow();
    void readAttributes();
    void add();
    QString attributes() const; ///< "id=value;id=value"
    void complain(const QString &text);
    void sayReady();

    Desk &m_desk;
    QComboBox *m_account;
    QComboBox *m_shop;
    QLineEdit *m_search;
    QListWidget *m_there;
    QFormLayout *m_attributes;
    QLabel *m_warning;
    QPushButton *m_add;
    std::vector<RemoteLeaf> m_leaves;
    struct Given {
        RemoteAttribute attribute;
        QLineEdit *edit = nullptr;
    };
    std::vector<Given> m_given;
    int m_channel;
};

void askMap(Desk &desk, QWidget *window);

} // namespace sampan::ui
