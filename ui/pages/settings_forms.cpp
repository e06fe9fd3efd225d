// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings_forms.h"

#include "core/change/cell_text.h"
#include "ui/pages/ask_dialog.h"
#include "ui/pages/map_dialog.h"
#include "ui/table/cell_format.h"
#include "ui/table/typed_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimeZone>

namespace sampan::ui {

namespace {
    class SettingsForms {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::SettingsForms)
    };

    /// A form's field: which cell, what it is typed in, and how its text is read from there.
    struct FormField {
        FieldNo field = 0;
        QWidget *widget = nullptr;
        std::function<QString()> text;
    };

    struct Form {
        Table table = Table::None;
        AskDialog *dialog = nullptr;
        std::vector<FormField> fields = {};

        QLineEdit *line(FieldNo field, const QString &hint, const QString &preset = {})
        {
            auto *edit = new QLineEdit(preset, dialog);
            edit->setPlaceholderText(hint);
            dialog->form()->addRow(fieldWord(fieldOf(table, field).title), edit);
            fields.push_back({field, edit, [edit] { return edit->text(); }});
            return edit;
        }
        QPlainTextEdit *text(FieldNo field)
        {
            auto *edit = new QPlainTextEdit(dialog);
            edit->setTabChangesFocus(true);
            edit->setFixedHeight(80);
            dialog->form()->addRow(fieldWord(fieldOf(table, field).title), edit);
            fields.push_back({field, edit, [edit] { return edit->toPlainText(); }});
            return edit;
        }
        QComboBox *choice(FieldNo field, bool editable)
        {
            auto *box = new QComboBox(dialog);
            box->setEditable(editable);
            box->setInsertPolicy(QComboBox::NoInsert);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(24);
            dialog->form()->addRow(fieldWord(fieldOf(table, field).title), box);
            fields.push_back({field, box, [box] {
                                  const int at = box->findText(box->currentText());
                                  return at >= 0 && box->itemData(at).isValid() ? box->itemData(at).toString() : box->currentText();
                              }});
            return box;
        }
    };

    // The cells of the form, or what is wrong in it.
    Result<NewRow> rowOf(const Form &form)
    {
        NewRow row {form.table, -1, {}};
        for (const FormField &typed : form.fields) {
            const Field &field = fieldOf(form.table, typed.field);
            if (field.type == FieldType::Reference) {
                row.cells.emplace_back(typed.field, typed.text().toLongLong());
                continue;
            }
            const auto value = cellFromText(field, plainText(field.type, typed.text(), QLocale()), {});
            if (!value)
                return tl::unexpected(value.error());
            row.cells.emplace_back(typed.field, *value);
        }
        return row;
    }

    void finish(Desk &desk, const Form &form, const QString &said, std::function<void(const QString &)> added = {})
    {
        AskDialog *dialog = form.dialog;
        dialog->onDone([&desk, form, said, dialog, added] {
            const auto row = rowOf(form);
            if (!row) {
                dialog->warn(row.error().what.text());
                return false;
            }
            ChangeSet changes {Cause::Settings, desk.services.actor, {}, {}, {*row}, {}};
            dialog->setReady(false);
            desk.services.workspace.commit(std::move(changes)).then(dialog, [&desk, said, dialog, added, name = form.fields.front().text()](const Result<CommitResult> &done) {
                dialog->setReady(true);
                if (!done || !done->refusals.empty()) {
                    dialog->warn((done ? done->refusals.front().why : done.error().what).text());
                    return;
                }
                dialog->accept();
                if (added)
                    added(name);
                desk.say({Notice::Kind::Good, said, {}, {}});
            });
            return false; // it closes when the row is there
        });
        dialog->open();
    }

    void addBrand(Desk &desk, QWidget *window, std::function<void(const QString &)> done)
    {
        Form form {Table::Brand, new AskDialog(SettingsForms::tr("Add a brand"), {}, SettingsForms::tr("Add the brand"), window)};
        form.line(brand::name, SettingsForms::tr("Such as Harbour Tea"));
        form.line(brand::currency, SettingsForms::tr("Three letters, such as AUD"));
        QComboBox *zone = form.choice(brand::timeZone, true);
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            zone->addItem(QString::fromLatin1(id));
        zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        form.line(brand::country, SettingsForms::tr("Two letters, such as AU"));
        form.line(brand::email, SettingsForms::tr("Where the mails of the day go"));
        form.line(brand::contact, {});
        form.text(brand::shipFrom);
        finish(desk, form, SettingsForms::tr("The brand was added."), std::move(done));
    }

    void addRate(Desk &desk, QWidget *window)
    {
        Form form {Table::Rate, new AskDialog(SettingsForms::tr("Add a rate"), SettingsForms::tr("One unit of the first currency is so many of the second, from that day on."), SettingsForms::tr("Add the rate"), window)};
        form.line(rate::from, SettingsForms::tr("Such as AUD"));
        form.line(rate::to, SettingsForms::tr("Such as IDR"));
        form.line(rate::day, SettingsForms::tr("Such as 2026-11-24"), toDateTime(desk.services.workspace.clock().now()).toLocalTime().date().toString(Qt::ISODate));
        form.line(rate::rate, SettingsForms::tr("Such as 10450"));
        form.line(rate::source, SettingsForms::tr("Where it is from"), SettingsForms::tr("by hand"));
        finish(desk, form, SettingsForms::tr("The rate was added; prices that follow it were made again."));
    }

}

bool canAddTo(const char *view)
{
    return qstrcmp(view, "brands") == 0 || qstrcmp(view, "rates") == 0 || qstrcmp(view, "maps") == 0;
}

void askAdd(Desk &desk, const char *view, QWidget *window, std::function<void(const QString &)> done)
{
    if (qstrcmp(view, "brands") == 0)
        addBrand(desk, window, std::move(done));
    else if (qstrcmp(view, "rates") == 0)
        addRate(desk, window);
    else if (qstrcmp(view, "maps") == 0)
        askMap(desk, window);
}

} // namespace sampan::ui
