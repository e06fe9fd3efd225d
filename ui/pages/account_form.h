// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace sampan::ui {

/// The form that a kind of account declares: its credentials, hidden unless asked for, and its options.
class AccountForm final : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// Builds the form anew; what was typed is gone. `options`: whether it has them too.
    void setKind(const ConnectorInfo &info, bool options);
    Secrets credentials() const;
    QMap<QString, QString> options() const; ///< those that have a text
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString name;
        QLineEdit *edit = nullptr;
        bool required = false;
    };
    QLineEdit *addLine(const AccountField &field, bool hidden);
    void addHeading(const QString &text);

    QFormLayout *m_form;
    std::vector<Line> m_credentials;
    std::vector<Line> m_options;
};

} // namespace sampan::ui
