// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tour.h"

#include "app/window/tour_words.h"
#include "ui/pages/account_wizard.h"
#include "ui/pages/import_dialog.h"
#include "ui/table/table_tab.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace sampan {

// What a person is asked, and what they see before they answer.

void Tour::addDialogs()
{
    const auto rows = [this] { return hasRows(); };
    const auto asked = [this] { return dialog() != nullptr; };
    const auto close = [this] { step(words("close"), [this] { closeDialogs(); }); };
    // Pending cells, an invalid one, a conflict.
    step(words("live listings"), [this] { open(words("listings"), words("JD"), onlyState("LIVE")); }, rows);
    picture(words("15-pending-light"), [this] {
        type(words("price"), 0, words("429000"));
        type(words("price"), 1, words("not a price"));
        type(words("title"), 2, words("茉莉绿茶礼盒，两人份"));
        type(words("stock"), 3, words("4"));
        select(1, 1, 6);
    });
    picture(words("16-review-light"), [this] { trigger("file.save"); });
    addConflict(words("light"));
    step(words("changed listings"), [this] { open(words("listings"), words("JD"), onlyState("UPDATE")); }, rows);
    picture(
        words("18-approve-light"),
        [this] {
            select(0, 0, 2);
            trigger("row.approve");
        },
        asked);
    close();
    picture(
        words("21-sending-light"),
        [this] {
            select(0, 1, 2);
            trigger("row.preview");
        },
        asked);
    picture(words("21-sending-difference-light"), [this] {
        for (QTabBar *bar : dialog()->findChildren<QTabBar *>())
            bar->setCurrentIndex(1);
    });
    close();
    addLabels(words("light"));
    step(
        words("all orders"),
        [this] {
            open(words("orders"), words("orders"),
                ViewQuery{{{words("state"), ViewFilter::How::IsNot, words("CANCELLED")}}, {}, {}, false});
        },
        rows);
    picture(
        words("22-hand-over-light"),
        [this] {
            select(0, 0, 2);
            trigger("row.hand-over");
        },
        asked);
    close();
    step(words("products"), [this] { open(words("products"), words("products")); }, rows);
    picture(
        words("23-list-on-light"),
        [this] {
            select(0, 4, 1);
            trigger("row.list-on");
        },
        asked);
    close();
    step(words("maps"), [this] { open(words("maps")); }, rows);
    picture(words("24-map-light"), [this] { trigger("settings.add"); }, asked);
    close();
    picture(
        words("24-map-attributes-light"),
        [this] {
            select(0, 0, 1);
            trigger("map.edit");
        },
        asked);
    close();
    step(words("journal"), [this] { open(words("journal")); }, rows);
    picture(
        words("25-undo-light"),
        [this] {
            select(0, 0, 1);
            trigger("journal.undo");
        },
        asked);
    close();
    picture(
        words("26-import-light"),
        [this] {
            const QString path = m_parts.folder + words("/prices.csv");
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(
                    "SKU;Title;Price;Colour\nHT-GFT-00029;Afternoon Hamper, for two;39,50;red\nHT-GFT-00074;Afternoon "
                    "Sampler;cheap;blue\nNEW-1;Teh tarik;12,00;\n;no SKU;1;\n");
            file.close();
            (new ui::ImportDialog(m_parts.window.desk(), path, &m_parts.window))->open();
        },
        [this] {
            const auto *shown = qobject_cast<ui::ImportDialog *>(dialog());
            return shown && shown->isPlanned();
        });
    close();
    const auto wizard = [this] { return qobject_cast<ui::AccountWizard *>(dialog()); };
    addWizard(words("light"), words("JD-OUTLET"));
    step(words("credentials"), [this, wizard] {
        const QJsonObject given
            = m_parts.practice.credentials(wizard()->findChild<QComboBox *>()->currentData().toString());
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (auto *edit = wizard()->findChild<QLineEdit *>(it.key()))
                edit->setText(it->toString());
        }
    });
    picture(
        words("27-wizard-3-light"), [this] { press(); },
        [wizard] {
            return wizard() && wizard()->step() == ui::AccountWizard::Tested
                && wizard()->findChild<QPushButton *>(words("next"))->isEnabled();
        });
    step(words("the account is added"), [this] { press(); },
        [wizard] { return wizard() && wizard()->step() == ui::AccountWizard::Found; });
    // Its first reading takes a moment.
    const auto shown = std::make_shared<QElapsedTimer>();
    picture(
        words("27-wizard-4-light"), [shown] { shown->start(); }, [shown] { return shown->elapsed() > 5000; });
    close();
    const auto held = [this] { return m_parts.window.desk().accounts.isHeld(); };
    picture(
        words("28-held-light"),
        [this] {
            trigger("hold.toggle");
            open(words("listings"), words("JD"));
        },
        [rows, held] { return rows() && held(); });
    step(words("go on"), [this] { trigger("hold.toggle"); }, [held] { return !held(); });
}

// Somebody else saved what is being typed over.
void Tour::addConflict(const QString &look)
{
    step(
        words("somebody else"),
        [this] {
            m_parts.window.closeReview();
            edit("SELECT l.id FROM listings l JOIN accounts a ON a.id = l.account_id JOIN variants v ON v.id = "
                 "l.variant_id WHERE a.name = 'JD' AND l.state = 5 ORDER BY v.sku LIMIT 1",
                Table::Listing, listing::price, qint64(39900000));
            m_parts.window.openReview();
            m_parts.window.save();
        },
        [this] { return m_parts.window.desk().drafts.conflictCount() > 0; });
    picture(words("17-conflict-") + look, [this] { m_parts.window.openReview(); });
    step(words("discard"), [this] {
        m_parts.window.closeReview();
        trigger("file.discard");
    });
}

void Tour::addLabels(const QString &look)
{
    const auto asked = [this] { return dialog() != nullptr; };
    step(words("orders in the shop"), [this] { open(words("orders"), words("orders"), onlyState("SYNCED")); }, [this] { return hasRows(); });
    step(
        words("labels"),
        [this] {
            select(0, 3, 2);
            trigger("row.labels");
        },
        asked);
    picture(
        words("22-labels-") + look, [this] { press(); },
        [this] { return dialog() && dialog()->inherits("sampan::ui::LabelPreview"); });
    step(words("close"), [this] { closeDialogs(); });
}

// Its first two steps; the later ones make an account.
void Tour::addWizard(const QString &look, const QString &name)
{
    const auto wizard = [this] { return qobject_cast<ui::AccountWizard *>(dialog()); };
    picture(
        words("27-wizard-1-") + look,
        [this, wizard, name] {
            open(words("accounts"));
            trigger("account.add");
            wizard()->findChild<QLineEdit *>(words("name"))->setText(name);
            wizard()
                ->findChild<QLineEdit *>(words("url"))
                ->setText(m_parts.practice.url(wizard()->findChild<QComboBox *>()->currentData().toString()));
        },
        [this] { return dialog() != nullptr; });
    picture(
        words("27-wizard-2-") + look, [this] { press(); },
        [wizard] { return wizard() && wizard()->step() == ui::AccountWizard::SignIn; });
}

} // namespace sampan
