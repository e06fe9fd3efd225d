// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tour.h"

#include "core/change/commit.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/account_wizard.h"
#include "ui/pages/import_dialog.h"
#include "ui/review/review_pane.h"
#include "ui/table/table_tab.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

namespace sampan {

// What the pictures show. Everything is reached as a person reaches it: places, selections, commands, buttons.

namespace {
QString words(const char *text)
{
    return QString::fromUtf8(text);
}

ViewQuery onlyState(const char *state)
{
    return {{{words("state"), ViewFilter::How::Is, words(state)}}, {}, {}, false};
}
}

void Tour::addPictures()
{
    const auto rows = [this] { return hasRows(); };
    const auto everyPlace = [this, rows](const QString &look) {
        const auto name = [look](const char *place) { return QStringLiteral("%1-%2").arg(words(place), look); };
        picture(name("02-today"), [this] { open(words("today")); });
        step(words("03-products"), [this] { open(words("products"), words("products")); }, rows);
        picture(name("03-products"), [this] { select(1, 3, 1); });
        step(words("04-variants"), [this] { open(words("products"), words("variants")); }, rows);
        picture(name("04-variants"), [this] { select(0, 0, 1); });
        step(words("listings"), [this] { open(words("listings"), words("JD")); }, [this, rows] { return rows() && m_parts.window.table()->spec().title == u"JD"; });
        picture(name("05-listings"), [this] { select(2, 2, 6); m_parts.window.inspector().open(words("fields")); });
        step(words("prices"), [this] { open(words("prices"), words("JD")); }, [this, rows] { return rows() && m_parts.window.table()->spec().title == u"JD"; });
        picture(name("06-prices"), [this] { select(0, 4, 7); m_parts.window.inspector().open(words("why")); });
        step(words("07-stock"), [this] { open(words("stock")); }, rows);
        picture(name("07-stock"), [this] { select(0, 0, 6); });
        step(words("08-orders"), [this] { open(words("orders"), words("orders")); }, rows);
        picture(name("08-orders"), [this] { select(0, 0, 2); m_parts.window.inspector().open(words("lines")); });
        step(words("09-outbox"), [this] { open(words("outbox"), words("outbox")); }, rows);
        picture(name("09-outbox"), [this] { select(0, 0, 3); m_parts.window.inspector().open(words("wire")); });
        step(words("10-wire"), [this] { open(words("outbox"), words("exchanges")); }, rows);
        picture(name("10-wire"), [this] { select(0, 0, 3); });
        step(words("11-problems"), [this] { open(words("problems")); }, rows);
        picture(name("11-problems"), [this] { select(0, 0, 4); m_parts.window.inspector().open(words("history")); });
        step(words("12-journal"), [this] { open(words("journal")); }, rows);
        picture(name("12-journal"), [this] { select(0, 0, 1); });
        for (const char *place : {"accounts", "brands", "rates", "rules", "maps", "policies", "schedules"}) {
            step(words(place), [this, place] { open(words(place)); }, rows);
            picture(QStringLiteral("13-%1-%2").arg(words(place), look), [this] { select(0, 0, 0); });
        }
        picture(name("14-palette"), [this] {
            open(words("listings"), words("JD"));
            trigger("view.palette");
            auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            if (box) {
                box->setText(words("app"));
                Q_EMIT box->textEdited(words("app"));
            }
        });
        step(words("leave the palette"), [this] { m_parts.window.table()->view().setFocus(); });
    };
    everyPlace(words("light"));
    addDialogs();
    step(words("dark"), [this] { trigger("look.dark"); });
    everyPlace(words("dark"));
    step(words("pending in the dark"), [this] { open(words("listings"), words("JD"), onlyState("LIVE")); }, rows);
    picture(words("20-review-dark"), [this] { type(words("price"), 0, words("215000")); type(words("stock"), 1, words("4")); trigger("file.review"); });
    step(words("discard"), [this] { m_parts.window.closeReview(); trigger("file.discard"); });
    step(words("changed listings in the dark"), [this] { open(words("listings"), words("JD"), onlyState("UPDATE")); }, rows);
    picture(words("21-sending-dark"), [this] { select(0, 1, 2); trigger("row.preview"); }, [this] { return dialog() != nullptr; });
    step(words("light again, and large"), [this] {
        closeDialogs();
        trigger("look.light");
        m_parts.window.resize(1920, 1080);
    });
    step(words("30-large-listings"), [this] { open(words("listings"), words("JD")); }, rows);
    picture(words("30-large-listings"), [this] { select(2, 2, 6); m_parts.window.inspector().open(words("fields")); });
    step(words("31-large-orders"), [this] { open(words("orders"), words("orders")); }, rows);
    picture(words("31-large-orders"), [this] { select(1, 1, 2); m_parts.window.inspector().open(words("lines")); });
    picture(words("32-large-today"), [this] { open(words("today")); });
}

void Tour::addDialogs()
{
    const auto rows = [this] { return hasRows(); };
    const auto asked = [this] { return dialog() != nullptr; };
    const auto close = [this] { step(words("close"), [this] { closeDialogs(); }); };
    // Pending cells, an invalid one, a conflict.
    step(words("live listings"), [this] { open(words("listings"), words("JD"), onlyState("LIVE")); }, rows);
    picture(words("15-pending-light"), [this] {
        type(words("price"), 0, words("215000"));
        type(words("price"), 1, words("not a price"));
        type(words("title"), 2, words("茉莉绿茶礼盒，两人份"));
        type(words("stock"), 3, words("4"));
        select(1, 1, 6);
    });
    picture(words("16-review-light"), [this] { trigger("file.review"); });
    step(words("somebody else"), [this] {
        m_parts.window.closeReview();
        edit("SELECT l.id FROM listings l JOIN accounts a ON a.id = l.account_id JOIN variants v ON v.id = l.variant_id WHERE a.name = 'JD' AND l.state = 5 ORDER BY v.sku LIMIT 1", Table::Listing, listing::price, qint64(175000));
        m_parts.window.openReview();
        m_parts.window.save();
    }, [this] { return m_parts.window.desk().drafts.conflictCount() > 0; });
    picture(words("17-conflict-light"), [this] { m_parts.window.openReview(); });
    step(words("discard"), [this] { m_parts.window.closeReview(); trigger("file.discard"); });
    step(words("changed listings"), [this] { open(words("listings"), words("JD"), onlyState("UPDATE")); }, rows);
    picture(words("18-approve-light"), [this] { select(0, 0, 2); trigger("row.approve"); }, asked);
    close();
    picture(words("21-sending-light"), [this] { select(0, 1, 2); trigger("row.preview"); }, asked);
    picture(words("21-sending-difference-light"), [this] {
        for (QTabBar *bar : dialog()->findChildren<QTabBar *>())
            bar->setCurrentIndex(1);
    });
    close();
    step(words("orders in the shop"), [this] { open(words("orders"), words("orders"), onlyState("SYNCED")); }, rows);
    step(words("labels"), [this] { select(0, 3, 2); trigger("row.labels"); }, asked);
    picture(words("22-labels-light"), [this] { press(); }, [this] { return dialog() && dialog()->inherits("sampan::ui::LabelPreview"); });
    close();
    step(words("all orders"), [this] { open(words("orders"), words("orders"), ViewQuery {{{words("state"), ViewFilter::How::IsNot, words("CANCELLED")}}, {}, {}, false}); }, rows);
    picture(words("22-hand-over-light"), [this] { select(0, 0, 2); trigger("row.hand-over"); }, asked);
    close();
    step(words("products"), [this] { open(words("products"), words("products")); }, rows);
    picture(words("23-list-on-light"), [this] { select(0, 4, 1); trigger("row.list-on"); }, asked);
    close();
    step(words("maps"), [this] { open(words("maps")); }, rows);
    picture(words("24-map-light"), [this] { trigger("settings.add"); }, asked);
    close();
    picture(words("24-map-attributes-light"), [this] { select(0, 0, 1); trigger("map.edit"); }, asked);
    close();
    step(words("journal"), [this] { open(words("journal")); }, rows);
    picture(words("25-undo-light"), [this] { select(0, 0, 1); trigger("journal.undo"); }, asked);
    close();
    picture(words("26-import-light"), [this] {
        const QString path = m_parts.folder + words("/prices.csv");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("SKU;Title;Price;Colour\nHT-GFT-00029;Afternoon Hamper, for two;39,50;red\nHT-GFT-00074;Afternoon Sampler;cheap;blue\nNEW-1;Teh tarik;12,00;\n;no SKU;1;\n");
        file.close();
        (new ui::ImportDialog(m_parts.window.desk(), path, &m_parts.window))->open();
    }, [this] {
        const auto *shown = qobject_cast<ui::ImportDialog *>(dialog());
        return shown && shown->isPlanned();
    });
    close();
    const auto wizard = [this] { return qobject_cast<ui::AccountWizard *>(dialog()); };
    picture(words("27-wizard-1-light"), [this, wizard] {
        open(words("accounts"));
        trigger("account.add");
        wizard()->findChild<QLineEdit *>(words("name"))->setText(words("JD-OUTLET"));
        wizard()->findChild<QLineEdit *>(words("url"))->setText(m_parts.practice.url(wizard()->findChild<QComboBox *>()->currentData().toString()));
    }, asked);
    picture(words("27-wizard-2-light"), [this] { press(); }, [wizard] { return wizard() && wizard()->step() == ui::AccountWizard::SignIn; });
    step(words("credentials"), [this, wizard] {
        const QJsonObject given = m_parts.practice.credentials(wizard()->findChild<QComboBox *>()->currentData().toString());
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (auto *edit = wizard()->findChild<QLineEdit *>(it.key()))
                edit->setText(it->toString());
        }
    });
    picture(words("27-wizard-3-light"), [this] { press(); }, [wizard] {
        return wizard() && wizard()->step() == ui::AccountWizard::Tested && wizard()->findChild<QPushButton *>(words("next"))->isEnabled();
    });
    close();
    const auto held = [this] { return m_parts.window.desk().accounts.isHeld(); };
    picture(words("28-held-light"), [this] { trigger("hold.toggle"); open(words("listings"), words("JD")); }, [rows, held] { return rows() && held(); });
    step(words("go on"), [this] { trigger("hold.toggle"); }, [held] { return !held(); });
}

void Tour::open(const QString &place, const QString &tab, const ViewQuery &query)
{
    ui::Page *page = m_parts.window.openPlace(place);
    if (page && !tab.isEmpty())
        page->open(tab, query);
    // Filters of another picture go.
    if (ui::TableTab *shown = m_parts.window.table(); shown && query == ViewQuery())
        shown->setQuery(shown->spec().query);
}

bool Tour::hasRows() const
{
    const ui::TableTab *tab = m_parts.window.table();
    return tab && tab->model().hasRows() && tab->model().loadedRow(0);
}

void Tour::select(int from, int to, int column)
{
    ui::TableTab *tab = m_parts.window.table();
    if (!tab)
        return;
    const int at = std::max(0, column);
    ui::TableView &view = tab->view();
    view.setCurrentIndex(tab->model().index(from, at));
    if (to > from)
        view.selectionModel()->select(QItemSelection(tab->model().index(from, at), tab->model().index(to, at)), QItemSelectionModel::ClearAndSelect);
    m_parts.window.commands().refresh();
}

void Tour::type(const QString &column, int row, const QString &text)
{
    ui::TableTab *tab = m_parts.window.table();
    if (tab && row < tab->model().rowCount())
        tab->model().write(words("typing"), {{row, columnIndex(*tab->spec().view, column), text}});
}

void Tour::trigger(const char *command)
{
    m_parts.window.commands().refresh();
    QAction *action = m_parts.window.commands().find(command);
    if (!action || !action->isEnabled())
        fprintf(stderr, "tour: the command %s cannot be done now\n", command);
    else
        action->trigger();
}

QWidget *Tour::dialog() const
{
    QWidget *top = nullptr;
    for (QDialog *each : m_parts.window.findChildren<QDialog *>()) {
        if (each->isVisible())
            top = each;
    }
    return top;
}

void Tour::press(const QString &button)
{
    if (!dialog())
        return;
    for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
        if (each->isVisible() && (button.isEmpty() ? each->property("main").toBool() : each->text() == button))
            return each->click();
    }
}

void Tour::closeDialogs()
{
    while (QWidget *top = dialog())
        top->close();
    m_parts.window.activateWindow();
}

} // namespace sampan
