// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accounts.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sampan::ui {

class AccountForm;
class FoundList;

/// Adds an account in four steps: which system, how to sign in, what it answered to a test, and, once it is added and
/// reads, what it finds there. Nothing leaves before the person starts it.
class AccountWizard final : public QDialog {
    Q_OBJECT
public:
    enum Step { Which, SignIn, Tested, Found };

    AccountWizard(Desk &desk, QWidget *parent);
    ~AccountWizard() override;

    int step() const;
    /// The brand to be chosen; the list is read again, for it may be new.
    void readBrands(const QString &chosen = {});

Q_SIGNALS:
    void stepChanged(int step);

private:
    QWidget *whichPage();
    QWidget *signInPage();
    QWidget *testedPage();
    QWidget *foundPage();
    void turnTo(Step step);
    void next();
    void back();
    void check();
    void test();
    void tested(const Result<AccountSeen> &seen);
    void add();
    void added(qint64 account, const QString &workspace);
    void complain(const QString &text);
    void sayButtons();
    const Connector *connector() const;
    NewAccount wanted() const;

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_warning;
    QStackedWidget *m_pages;
    QComboBox *m_kind;
    QComboBox *m_brand;
    QLineEdit *m_name;
    QLineEdit *m_url;
    AccountForm *m_form;
    QLabel *m_answer;
    FoundList *m_found;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    std::unique_ptr<Probe> m_probe;
    QString m_formKind;
    bool m_busy = false;
    bool m_good = false; ///< the test went well
    qint64 m_account = 0;
};

void openAccountWizard(Desk &desk, QWidget *window);

} // namespace sampan::ui
