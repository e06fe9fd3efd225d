// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/categories.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sampan::ui {

class AttributeForm;

/// Says into which category of a marketplace the products of a shop's category go, and with which attributes. What a
/// category asks for is read once it is mapped, so a map is added first and its attributes are filled in then. Shop
/// categories that have no place yet come first; after one is done the next is offered.
class MapDialog final : public QDialog {
    Q_OBJECT
public:
    /// `map`: the one to change; 0: a new one.
    MapDialog(Desk &desk, qint64 map, QWidget *parent);

private:
    void readMap(qint64 map);
    void readAccounts();
    void readCategories();
    void narrow();
    void readAttributes();
    void save();
    void saved(const Result<CommitResult> &done);
    void waitForAttributes();
    void nextOne();
    void complain(const QString &text);
    void sayReady();
    qint64 account() const;
    QString chosen() const; ///< id of the category there

    Desk &m_desk;
    qint64 m_map = 0; ///< 0 until it is added
    QString m_values; ///< of the map, as it is stored
    QComboBox *m_account;
    QComboBox *m_shop;
    QLineEdit *m_search;
    QListWidget *m_there;
    AttributeForm *m_attributes;
    QLabel *m_warning;
    QPushButton *m_next;
    QPushButton *m_save;
    std::vector<RemoteLeaf> m_leaves;
    QString m_wanted; ///< category there that the map has
    QTimer m_often;
    int m_tries = 0;
    int m_channel;
};

void askMap(Desk &desk, QWidget *window, qint64 map = 0);

} // namespace sampan::ui
