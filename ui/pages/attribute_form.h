// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/categories.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace sampan::ui {

/// The attributes that a marketplace's category asks for: chosen where it has a list, typed where it has none.
class AttributeForm final : public QWidget {
    Q_OBJECT
public:
    explicit AttributeForm(QWidget *parent = nullptr);

    void setAttributes(const std::vector<RemoteAttribute> &attributes, const QString &values);
    void setText(const QString &text); ///< in place of them
    bool isEmpty() const { return m_lines.empty(); }
    bool isComplete() const;
    QString values() const; ///< "id=value;id=value"

Q_SIGNALS:
    void changed();

private:
    void clear();
    struct Line {
        RemoteAttribute attribute;
        QComboBox *box = nullptr;
        QString value() const;
    };
    QFormLayout *m_form;
    std::vector<Line> m_lines;
};

} // namespace sampan::ui
