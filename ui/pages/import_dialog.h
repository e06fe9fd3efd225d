// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/import_plan.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace sampan::ui {

/// What a file would do, before it does it: how it was read, which column is which field, the cells that would change,
/// and the rows that do not go in, with the reason. What was shown is what is imported, as one change.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Desk &desk, QString path, QWidget *parent);

    bool isPlanned() const { return m_plan != nullptr; }

Q_SIGNALS:
    void planned();

private:
    struct Planned {
        ImportPlan plan;
        std::vector<QStringList> sample; ///< row, field, before, after
    };
    void readChoices();
    void plan();
    void take(const Result<std::shared_ptr<Planned>> &result);
    void showColumns(const ImportPlan &plan);
    void showChanges(const Planned &planned);
    void showFaults(const ImportPlan &plan);
    void import();
    ImportRequest request() const;

    Desk &m_desk;
    QString m_path;
    std::map<QString, QString> m_chosen; ///< header to field id, as the person said
    QComboBox *m_target;
    QComboBox *m_brand;
    QComboBox *m_account;
    QLabel *m_accountTitle;
    QCheckBox *m_clears;
    QLabel *m_words;
    QTabWidget *m_tabs;
    QTableWidget *m_columns;
    QTableWidget *m_changes;
    QTableWidget *m_faults;
    QPushButton *m_import;
    QTimer m_soon;
    std::shared_ptr<Planned> m_plan;
    std::shared_ptr<Job> m_job;
    quint64 m_number = 0; ///< of the newest plan
};

} // namespace sampan::ui
