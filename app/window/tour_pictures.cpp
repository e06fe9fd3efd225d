// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tour.h"

#include "app/window/tour_words.h"
#include "ui/inspector/inspector.h"
#include "ui/table/table_tab.h"

#include <QApplication>
#include <QLineEdit>

namespace sampan {

// What the pictures show. Everything is reached as a person reaches it: places, selections, commands, buttons.

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
        step(
            words("listings"), [this] { open(words("listings"), words("JD")); },
            [this, rows] { return rows() && m_parts.window.table()->spec().title == u"JD"; });
        picture(name("05-listings"), [this] {
            select(2, 2, 6);
            m_parts.window.inspector().open(words("fields"));
        });
        step(
            words("prices"), [this] { open(words("prices"), words("JD")); },
            [this, rows] { return rows() && m_parts.window.table()->spec().title == u"JD"; });
        picture(name("06-prices"), [this] {
            select(0, 4, 7);
            m_parts.window.inspector().open(words("why"));
        });
        step(words("07-stock"), [this] { open(words("stock")); }, rows);
        picture(name("07-stock"), [this] { select(0, 0, 6); });
        step(words("08-orders"), [this] { open(words("orders"), words("orders")); }, rows);
        picture(name("08-orders"), [this] {
            select(0, 0, 2);
            m_parts.window.inspector().open(words("lines"));
        });
        step(words("09-outbox"), [this] { open(words("outbox"), words("outbox")); }, rows);
        picture(name("09-outbox"), [this] {
            select(0, 0, 3);
            m_parts.window.inspector().open(words("wire"));
        });
        step(words("10-wire"), [this] { open(words("outbox"), words("exchanges")); }, rows);
        picture(name("10-wire"), [this] { select(0, 0, 3); });
        step(words("11-problems"), [this] { open(words("problems")); }, rows);
        picture(name("11-problems"), [this] {
            select(0, 0, 4);
            m_parts.window.inspector().open(words("history"));
        });
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
    picture(words("20-review-dark"), [this] {
        type(words("price"), 0, words("215000"));
        type(words("stock"), 1, words("4"));
        trigger("file.save");
    });
    step(words("discard"), [this] {
        m_parts.window.closeReview();
        trigger("file.discard");
    });
    step(words("to be in conflict in the dark"), [this] { open(words("listings"), words("JD"), onlyState("LIVE")); }, rows);
    step(words("type"), [this] {
        type(words("price"), 0, words("217000"));
        type(words("stock"), 1, words("5"));
    });
    addConflict(words("dark"));
    addLabels(words("dark"));
    addWizard(words("dark"), words("JD-OUTLET-2"));
    step(words("close"), [this] { closeDialogs(); });
    step(
        words("changed listings in the dark"), [this] { open(words("listings"), words("JD"), onlyState("UPDATE")); },
        rows);
    picture(
        words("21-sending-dark"),
        [this] {
            select(0, 1, 2);
            trigger("row.preview");
        },
        [this] { return dialog() != nullptr; });
    step(words("light again, and large"), [this] {
        closeDialogs();
        trigger("look.light");
        m_parts.window.resize(1920, 1080);
    });
    step(words("30-large-listings"), [this] { open(words("listings"), words("JD")); }, rows);
    picture(words("30-large-listings"), [this] {
        select(2, 2, 6);
        m_parts.window.inspector().open(words("fields"));
    });
    step(words("31-large-orders"), [this] { open(words("orders"), words("orders")); }, rows);
    picture(words("31-large-orders"), [this] {
        select(1, 1, 2);
        m_parts.window.inspector().open(words("lines"));
    });
    picture(words("32-large-today"), [this] { open(words("today")); });
}

} // namespace sampan
