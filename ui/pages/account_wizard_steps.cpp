// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/account_commands.h"
#include "ui/pages/account_form.h"
#include "ui/pages/account_wizard.h"
#include "ui/pages/found_list.h"
#include "ui/pages/sign_in_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QStackedWidget>

namespace sampan::ui {

// How the wizard goes from step to step.

void AccountWizard::turnTo(Step step)
{
    const std::pair<QString, QString> words[] = {
        {tr("Which account?"), tr("The login of a brand's shop, or of the brand on a marketplace.")},
        {tr("How to sign in"), tr("Kept in this workspace's vault or the desktop's keyring, never in its tables.")},
        {tr("The test"), tr("It is asked who it is. Nothing is changed there.")},
        {tr("What it found"),
            tr("The account only reads now: nothing leaves. Start sending when what is here looks right.")},
    };
    m_title->setText(tr("%1 of 4 · %2").arg(step + 1).arg(words[step].first));
    m_text->setText(words[step].second);
    complain({});
    m_pages->setCurrentIndex(step);
    if (step == SignIn && m_formKind != m_kind->currentData().toString()) {
        m_formKind = m_kind->currentData().toString();
        m_form->setKind(connector()->info(), true);
    }
    sayButtons();
    Q_EMIT stepChanged(step);
}

void AccountWizard::sayButtons()
{
    const int at = step();
    const QString verbs[]
        = {tr("Next"), tr("Test it"), m_good ? tr("Add the account") : tr("Test it again"), tr("Start sending…")};
    m_next->setText(verbs[at]);
    const bool addressed
        = connector() && (!connector()->info().presetUrl.isEmpty() || !m_url->text().trimmed().isEmpty());
    const bool ready[] = {addressed && !m_name->text().trimmed().isEmpty() && m_brand->currentIndex() >= 0,
        m_form->isComplete(), true, true};
    m_next->setEnabled(!m_busy && ready[at]);
    m_back->setVisible(at == SignIn || at == Tested);
    m_back->setEnabled(!m_busy || at == Tested);
    m_close->setText(at == Found ? tr("Only read for now") : tr("Cancel"));
}

void AccountWizard::next()
{
    switch (step()) {
    case Which:
        return check();
    case SignIn:
        return test();
    case Tested:
        return m_good ? add() : test();
    default:
        break;
    }
    if (const AccountOverview *account = m_desk.accounts.find(m_account)) {
        askStartSending(m_desk, *account, parentWidget());
        close();
    }
}

void AccountWizard::back()
{
    m_probe.reset();
    m_busy = false;
    turnTo(step() == Tested ? SignIn : Which);
}

void AccountWizard::check()
{
    m_busy = true;
    sayButtons();
    // Options come on the next page, and are checked when it is added.
    NewAccount account = wanted();
    account.options.clear();
    Workspace &workspace = m_desk.services.workspace;
    workspace.reader()
        .submit([&registry = workspace.registry(), account](Database &database) -> Result<bool> {
            const auto checked = checkNewAccount(database, registry, account);
            return checked ? Result<bool>(true) : tl::unexpected(checked.error());
        })
        .then(this, [this](const Result<bool> &good) {
            m_busy = false;
            if (good)
                return turnTo(SignIn);
            complain(good.error().what.text());
            sayButtons();
        });
}

void AccountWizard::test()
{
    const auto secrets = checkCredentials(connector()->info(), m_form->credentials());
    if (!secrets)
        return complain(secrets.error().what.text());
    const NewAccount account = wanted();
    AccountView view;
    view.name = account.name;
    view.kind = account.kind;
    view.url = account.url.isEmpty() ? connector()->info().presetUrl : account.url;
    while (view.url.endsWith(u'/'))
        view.url.chop(1);
    view.options = account.options;
    view.practice = account.practice;
    m_good = false;
    m_busy = true;
    turnTo(Tested);
    m_answer->setText(tr("Asking %1…").arg(view.url));
    m_probe = m_desk.services.makeProbe(*connector(), view, *secrets, {});
    connect(m_probe.get(), &Probe::finished, this, &AccountWizard::tested);
    m_probe->start();
}

void AccountWizard::tested(const Result<AccountSeen> &seen)
{
    m_busy = false;
    m_good = seen.has_value();
    if (seen) {
        QStringList lines{tr("It answers."), QString()};
        lines.append(tr("Name there: %1").arg(seen->name));
        if (!seen->currency.isEmpty())
            lines.append(tr("Currency: %1").arg(seen->currency));
        if (!seen->version.isEmpty())
            lines.append(tr("Version: %1").arg(seen->version));
        if (!seen->timeZone.isEmpty())
            lines.append(tr("Time zone: %1").arg(seen->timeZone));
        m_answer->setText(lines.join(u'\n'));
    } else {
        m_answer->setText(tr("It did not go well. Nothing was added."));
        complain(seen.error().what.text());
    }
    sayButtons();
}

void AccountWizard::add()
{
    m_busy = true;
    sayButtons();
    Services &services = m_desk.services;
    using Added = std::pair<qint64, QString>;
    services.workspace.writer()
        .submit(Urgency::Person,
            [&context = services.workspace.context(), actor = services.actor, account = wanted()](
                Database &database) -> Result<Added> {
                Work work(database, context, Cause::Settings, actor);
                const auto id = addAccount(work, account);
                if (!id)
                    return tl::unexpected(id.error());
                work.finish();
                return Added(id->value, readSetting(database, QStringLiteral("workspace")));
            })
        .then(this, [this](const Result<Added> &done) {
            if (done)
                return added(done->first, done->second);
            m_busy = false;
            complain(done.error().what.text());
            sayButtons();
        });
}

void AccountWizard::added(qint64 account, const QString &workspace)
{
    m_account = account;
    const auto secrets = checkCredentials(connector()->info(), m_form->credentials());
    keepSecrets(m_desk.services, workspace, account, *secrets).then(this, [this, account](const Result<> &kept) {
        m_busy = false;
        turnTo(Found);
        if (!kept)
            return complain(tr("The account was added, but its credentials could not be kept: %1 Sign in again later.")
                    .arg(kept.error().what.text()));
        m_desk.accounts.readSoon();
        if (m_desk.services.sync)
            m_desk.services.sync->start({AccountId(account)});
        m_found->watch(account);
    });
}

void openAccountWizard(Desk &desk, QWidget *window)
{
    (new AccountWizard(desk, window))->open();
}

} // namespace sampan::ui
