// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sign_in_dialog.h"

#include "core/accounts/accounts.h"
#include "core/change/account_facts.h"
#include "ui/pages/account_commands.h"
#include "ui/pages/account_form.h"
#include "ui/pages/ask_dialog.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
class SignIn {
    Q_DECLARE_TR_FUNCTIONS(sampan::ui::SignIn)
};

struct Known {
    AccountFacts facts;
    QString caPem;
    QString workspace;
};

// What the dialog's button does: asks who is there, then keeps the credentials.
void test(Desk &desk, const Known &known, const AccountForm &form, AskDialog *dialog)
{
    const auto secrets = checkCredentials(known.facts.connector->info(), form.credentials());
    if (!secrets) {
        dialog->warn(secrets.error().what.text());
        return;
    }
    dialog->setReady(false);
    dialog->warn(SignIn::tr("Asking %1…").arg(known.facts.name));
    Probe *probe = desk.services
                       .makeProbe(*known.facts.connector, viewOf(known.facts), *secrets,
                           QSslCertificate::fromData(known.caPem.toLatin1(), QSsl::Pem))
                       .release();
    probe->setParent(dialog);
    QObject::connect(probe, &Probe::finished, dialog,
        [&desk, known, secrets = *secrets, dialog, probe](const Result<AccountSeen> &seen) {
            probe->deleteLater();
            dialog->setReady(true);
            if (!seen) {
                dialog->warn(seen.error().what.text());
                return;
            }
            const qint64 id = known.facts.id.value;
            keepSecrets(desk.services, known.workspace, id, secrets)
                .then(dialog, [&desk, id, dialog](const Result<> &kept) {
                    if (!kept) {
                        dialog->warn(kept.error().what.text());
                        return;
                    }
                    dialog->accept();
                    setAccountPaused(desk, id, false);
                    runAccounts(desk, {AccountId(id)});
                });
        });
    probe->start();
}
} // namespace

Later<Result<>> keepSecrets(Services &services, const QString &workspace, qint64 account, const Secrets &secrets)
{
    return services.secrets->write(secretKey(workspace, account), secrets);
}

void askSignIn(Desk &desk, qint64 account, QWidget *window)
{
    Workspace &workspace = desk.services.workspace;
    const auto read = [&registry = workspace.registry(), account](Database &database) -> Result<Known> {
        const auto facts = readAccountFacts(database, registry, account);
        if (!facts || !facts->connector)
            return fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
        Statement &pem = database.query("SELECT ca_pem FROM accounts WHERE id = ?", account);
        const QString caPem = pem.step() ? pem.text(0) : QString();
        pem.reset();
        return Known{*facts, caPem, readSetting(database, QStringLiteral("workspace"))};
    };
    workspace.reader().submit(read).then(window, [&desk, window](const Result<Known> &known) {
        if (!known) {
            desk.say({Notice::Kind::Failed, known.error().what.text(), {}, {}});
            return;
        }
        auto *dialog = new AskDialog(SignIn::tr("Sign in again to %1").arg(known->facts.name),
            SignIn::tr("The credentials are tried first. If they are accepted, they replace the ones that are kept."),
            SignIn::tr("Test and keep"), window);
        auto *form = new AccountForm(dialog);
        form->setKind(known->facts.connector->info(), false);
        dialog->content()->addWidget(form);
        dialog->setReady(form->isComplete());
        QObject::connect(form, &AccountForm::changed, dialog, [dialog, form] { dialog->setReady(form->isComplete()); });
        dialog->onDone([&desk, known = *known, form, dialog] {
            test(desk, known, *form, dialog);
            return false; // it closes when the credentials are kept
        });
        dialog->open();
    });
}

} // namespace sampan::ui
