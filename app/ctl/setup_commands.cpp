// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include "core/accounts/accounts.h"
#include "core/change/account_facts.h"
#include "core/sync/apply.h"
#include "core/sync/probe.h"
#include "core/views/keys.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace sampan::ctl {

namespace {

Result<Reply> init(Context &context, const Arguments &)
{
    if (const auto opened = context.session.open(true); !opened)
        return tl::unexpected(opened.error());
    if (const auto chosen = context.session.chooseSecretStore(); !chosen)
        return tl::unexpected(chosen.error());
    const QString where = context.session.address().toText();
    return Reply {{{QStringLiteral("workspace"), where}}, {Sentence::tr("The workspace %1 is ready.").arg(where).text()}};
}

Result<Reply> brandAdd(Context &context, const Arguments &arguments)
{
    QMap<QString, QString> more;
    for (const char *name : {"email", "contact", "country", "ship-from"}) {
        if (arguments.has(QLatin1StringView(name)))
            more.insert(QString::fromLatin1(name).replace(u'-', u'_'), arguments.value(QLatin1StringView(name)));
    }
    const auto added = context.session.write([&](Database &database) -> Result<BrandId> {
        Work work(database, context.session.context(), Cause::Settings, context.session.actor());
        auto id = addBrand(work, arguments.words[0], arguments.value(QStringLiteral("currency")), arguments.value(QStringLiteral("timezone")), more);
        work.finish();
        return id;
    });
    if (!added)
        return tl::unexpected(added.error());
    return Reply {{{QStringLiteral("brand"), arguments.words[0]}}, {Sentence::tr("The brand %1 was added.").arg(arguments.words[0]).text()}};
}

Result<Secrets> secretsFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Invalid, Sentence::tr("The credentials cannot be read from standard input."));
    const QJsonDocument json = QJsonDocument::fromJson(input.readAll());
    if (!json.isObject())
        return fail(ErrorCode::Invalid, Sentence::tr("Give the credentials as one JSON object on standard input, such as {\"consumer_key\":\"…\"}."));
    Secrets secrets;
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        secrets.insert(it.key(), it->toString());
    return secrets;
}

// What stands on the command line of an account; for one that exists, what is to be other.
Result<NewAccount> accountFrom(const Arguments &arguments)
{
    NewAccount wanted;
    wanted.name = arguments.words[0];
    wanted.kind = arguments.value(QStringLiteral("kind"));
    wanted.url = arguments.value(QStringLiteral("url"));
    for (const QString &word : arguments.values(QStringLiteral("option"))) {
        const auto option = assignment(word);
        if (!option)
            return tl::unexpected(option.error());
        wanted.options.insert(option->first, option->second);
    }
    if (arguments.has(QStringLiteral("ca-file"))) {
        QFile pem(arguments.value(QStringLiteral("ca-file")));
        if (!pem.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, Sentence::tr("The file %1 cannot be read.").arg(pem.fileName()));
        wanted.caPem = QString::fromLatin1(pem.readAll());
    }
    return wanted;
}

Result<Reply> accountAdd(Context &context, const Arguments &arguments)
{
    Session &session = context.session;
    auto read = accountFrom(arguments);
    if (!read)
        return tl::unexpected(read.error());
    NewAccount wanted = std::move(*read);
    const Connector *connector = session.registry().find(wanted.kind);
    if (!connector)
        return fail(ErrorCode::NotFound, Sentence::tr("There is no kind of account named “%1”. See “account kinds”.").arg(wanted.kind));
    const auto given = secretsFromInput();
    if (!given)
        return tl::unexpected(given.error());
    const auto secrets = checkCredentials(connector->info(), *given);
    if (!secrets)
        return tl::unexpected(secrets.error());
    const auto store = session.secrets();
    if (!store)
        return tl::unexpected(store.error());
    const auto added = session.write([&](Database &database) -> Result<std::pair<AccountId, QString>> {
        const auto brand = brandNamed(database, arguments.value(QStringLiteral("brand")));
        if (!brand)
            return tl::unexpected(brand.error());
        wanted.brand = *brand;
        Work work(database, session.context(), Cause::Settings, session.actor());
        const auto id = addAccount(work, wanted);
        if (!id)
            return tl::unexpected(id.error());
        work.finish();
        return std::pair(*id, readSetting(database, QStringLiteral("workspace")));
    });
    if (!added)
        return tl::unexpected(added.error());
    if (const auto kept = (*store)->write(secretKey(added->second, added->first.value), *secrets).result(); !kept)
        return tl::unexpected(kept.error());
    return Reply {{{QStringLiteral("account"), wanted.name}, {QStringLiteral("stage"), QStringLiteral("watch")}},
        {Sentence::tr("The account %1 was added. It only reads until you start it.").arg(wanted.name).text()}};
}

QJsonArray fieldsJson(const std::vector<AccountField> &fields)
{
    QJsonArray array;
    for (const AccountField &field : fields)
        array.append(QJsonObject {{QStringLiteral("name"), field.name}, {QStringLiteral("title"), field.title.text()}, {QStringLiteral("help"), field.help.text()},
            {QStringLiteral("required"), field.required}, {QStringLiteral("preset"), field.preset}});
    return array;
}

Result<Reply> accountKinds(Context &context, const Arguments &)
{
    static constexpr const char *roles[] = {"shop", "marketplace", "carrier"};
    QJsonArray rows;
    QStringList lines;
    for (const auto &connector : context.session.registry().all()) {
        const ConnectorInfo &info = connector->info();
        const Capabilities &can = info.capabilities;
        QJsonObject capabilities {{QStringLiteral("streams"), QJsonArray::fromStringList(can.streams)}, {QStringLiteral("takes_content"), can.takesContent},
            {QStringLiteral("takes_prices"), can.takesPrices}, {QStringLiteral("takes_stock"), can.takesStock}, {QStringLiteral("takes_orders"), can.takesOrders},
            {QStringLiteral("cancels_orders"), can.cancelsOrders}, {QStringLiteral("gives_labels"), can.givesLabels}, {QStringLiteral("takes_hand_over"), can.takesHandOver},
            {QStringLiteral("price_batch"), can.priceBatch}, {QStringLiteral("stock_batch"), can.stockBatch}, {QStringLiteral("price_step"), can.priceStep}, {QStringLiteral("images"), can.maximumImages}};
        rows.append(QJsonObject {{QStringLiteral("kind"), info.kind}, {QStringLiteral("name"), info.name}, {QStringLiteral("role"), QString::fromLatin1(roles[static_cast<size_t>(info.role)])},
            {QStringLiteral("credentials"), fieldsJson(info.credentials)}, {QStringLiteral("options"), fieldsJson(info.options)}, {QStringLiteral("capabilities"), capabilities}});
        QStringList names;
        for (const AccountField &field : info.credentials)
            names.append(field.name);
        lines.append(QStringLiteral("%1 (%2, %3): %4").arg(info.kind, info.name, QLatin1StringView(roles[static_cast<size_t>(info.role)]), names.join(QStringLiteral(", "))));
    }
    return Reply {{{QStringLiteral("rows"), rows}}, lines};
}

struct Known {
    AccountFacts facts;
    QString caPem;
    QString workspace;
};

Result<Known> knownAccount(Context &context, const QString &name)
{
    return context.session.read([&](Database &database) -> Result<Known> {
        const auto id = accountNamed(database, name);
        if (!id)
            return tl::unexpected(id.error());
        const auto facts = readAccountFacts(database, context.session.registry(), *id);
        Statement &pem = database.query("SELECT ca_pem FROM accounts WHERE id = ?", *id);
        const QString caPem = pem.step() ? pem.text(0) : QString();
        pem.reset();
        return Known {*facts, caPem, readSetting(database, QStringLiteral("workspace"))};
    });
}

Result<Reply> accountTest(Context &context, const Arguments &arguments)
{
    const auto known = knownAccount(context, arguments.words[0]);
    if (!known)
        return tl::unexpected(known.error());
    if (!known->facts.connector)
        return fail(ErrorCode::NotFound, Sentence::tr("This Sampan does not know accounts of the kind “%1”.").arg(known->facts.kind));
    const auto store = context.session.secrets();
    if (!store)
        return tl::unexpected(store.error());
    const auto secrets = (*store)->read(secretKey(known->workspace, known->facts.id.value)).result();
    if (!secrets)
        return tl::unexpected(secrets.error());
    Result<AccountSeen> found = fail(ErrorCode::Internal, Sentence::tr("No answer."));
    Probe probe(*known->facts.connector, viewOf(known->facts), *secrets, QSslCertificate::fromData(known->caPem.toLatin1(), QSsl::Pem), context.session.clock());
    QObject::connect(&probe, &Probe::finished, qApp, [&](const Result<AccountSeen> &result) {
        found = result;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&probe, &Probe::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (!found)
        return tl::unexpected(found.error());
    const Instant asked = context.session.clock().now();
    const auto kept = context.session.write([&](Database &database) -> Result<CommitResult> {
        Work work(database, context.session.context(), Cause::Pull, Actor::engine(known->facts.name));
        Applier(work, known->facts, asked).apply({*found});
        return work.finish();
    });
    if (!kept)
        return tl::unexpected(kept.error());
    return Reply {{{QStringLiteral("account"), arguments.words[0]}, {QStringLiteral("name"), found->name}, {QStringLiteral("currency"), found->currency}, {QStringLiteral("version"), found->version},
                      {QStringLiteral("timezone"), found->timeZone}},
        {Sentence::tr("%1 answers: %2, currency %3, version %4.").arg(arguments.words[0]).arg(found->name).arg(found->currency).arg(found->version).text()}};
}

template <typename Change> Result<Reply> withAccount(Context &context, const QString &name, Change change, const Sentence &said)
{
    const auto done = context.session.write([&](Database &database) -> Result<CommitResult> {
        const auto id = accountNamed(database, name);
        if (!id)
            return tl::unexpected(id.error());
        Work work(database, context.session.context(), Cause::Settings, context.session.actor());
        const Result<> changed = change(work, *work.rows().get(Table::Account, *id));
        if (!changed)
            return tl::unexpected(changed.error());
        return work.finish();
    });
    if (!done)
        return tl::unexpected(done.error());
    return Reply {{{QStringLiteral("account"), name}, {QStringLiteral("commit"), done->commit.value}}, {said.arg(name).text()}};
}

Result<Reply> accountWatch(Context &context, const Arguments &arguments)
{
    return withAccount(context, arguments.words[0], [](Work &work, Row &row) { return setStage(work, row, AccountStage::Watch); }, Sentence::tr("%1 only reads from now on."));
}
Result<Reply> accountStart(Context &context, const Arguments &arguments)
{
    const QString from = arguments.value(QStringLiteral("take-over-from"));
    const auto time = from.isEmpty() ? Result<Instant>(Instant()) : instantFromIso(from);
    if (!time)
        return tl::unexpected(time.error());
    return withAccount(
        context, arguments.words[0],
        [&](Work &work, Row &row) {
            if (!from.isEmpty())
                row.set(account::takeOverFrom, toMs(*time));
            return setStage(work, row, AccountStage::Active);
        },
        Sentence::tr("%1 sends from now on what is approved."));
}
Result<Reply> pause(Context &context, const Arguments &arguments)
{
    return withAccount(context, arguments.words[0], [](Work &work, Row &row) { return setPaused(work, row, true, QStringLiteral("paused by hand")); }, Sentence::tr("%1 is paused."));
}
Result<Reply> resume(Context &context, const Arguments &arguments)
{
    return withAccount(context, arguments.words[0], [](Work &work, Row &row) { return setPaused(work, row, false); }, Sentence::tr("%1 works again."));
}
Result<Reply> removeOne(Context &context, const Arguments &arguments)
{
    return withAccount(context, arguments.words[0], [](Work &work, Row &row) { return removeAccount(work, row); }, Sentence::tr("%1 was removed. Its history stays."));
}

Result<Reply> hold(Context &context, const Arguments &arguments)
{
    const QString word = arguments.words[0];
    if (word != u"on" && word != u"off")
        return fail(ErrorCode::Usage, Sentence::tr("Say “hold on” or “hold off”."));
    const auto done = context.session.write([&](Database &database) -> Result<bool> {
        writeSetting(database, QStringLiteral("hold"), word);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return Reply {{{QStringLiteral("hold"), word == u"on"}}, {(word == u"on" ? Sentence::tr("All sending is held.") : Sentence::tr("Sending goes on.")).text()}};
}

Result<Reply> secretsMove(Context &context, const Arguments &arguments)
{
    const QString to = arguments.value(QStringLiteral("to"));
    if (to != u"vault" && to != u"keyring")
        return fail(ErrorCode::Usage, Sentence::tr("Secrets are kept in the vault or in the keyring: say --to vault or --to keyring."));
    const auto moved = context.session.moveSecrets(to);
    if (!moved)
        return tl::unexpected(moved.error());
    return Reply {{{QStringLiteral("moved"), *moved}, {QStringLiteral("to"), to}}, {Sentence::tr("The credentials of %1 accounts are in the %2 now.").arg(*moved).arg(to).text()}};
}

Result<Reply> accountSet(Context &context, const Arguments &arguments)
{
    const auto wanted = accountFrom(arguments);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (arguments.has(QStringLiteral("sign-in"))) {
        const auto known = knownAccount(context, arguments.words[0]);
        if (!known)
            return tl::unexpected(known.error());
        const auto given = secretsFromInput();
        if (!given)
            return tl::unexpected(given.error());
        const auto secrets = known->facts.connector ? checkCredentials(known->facts.connector->info(), *given) : given;
        const auto store = context.session.secrets();
        if (!secrets || !store)
            return tl::unexpected(secrets ? store.error() : secrets.error());
        if (const auto kept = (*store)->write(secretKey(known->workspace, known->facts.id.value), *secrets).result(); !kept)
            return tl::unexpected(kept.error());
    }
    return withAccount(context, arguments.words[0], [&](Work &work, Row &row) { return changeAccount(work, row, *wanted); }, Sentence::tr("The account %1 was changed."));
}

}

Result<Reply> accountList(Context &context, const Arguments &arguments);

std::span<const Command> setupCommands()
{
    static const Command commands[] = {
        {"init", "", "creates the workspace, or brings an older one up to date after a copy", {}, {}, 0, false, init},
        {"brand add", "NAME --currency AUD --timezone Australia/Sydney [--email …] [--contact …] [--country AU] [--ship-from …]", "adds a brand", {QStringLiteral("currency"), QStringLiteral("timezone"), QStringLiteral("email"), QStringLiteral("contact"), QStringLiteral("country"), QStringLiteral("ship-from")}, {}, 1, true, brandAdd},
        {"account add", "NAME --kind KIND --brand BRAND [--url URL] [--ca-file PEM] [--option k=v]… < CREDENTIALS.json", "adds an account, which only reads until it is started", {QStringLiteral("kind"), QStringLiteral("brand"), QStringLiteral("url"), QStringLiteral("ca-file"), QStringLiteral("option")}, {}, 1, true, accountAdd},
        {"account set", "NAME [--url URL] [--ca-file PEM] [--option k=v]… [--sign-in < CREDENTIALS.json]", "changes how an account is reached; --sign-in takes new credentials", {QStringLiteral("url"), QStringLiteral("ca-file"), QStringLiteral("option")}, {QStringLiteral("sign-in")}, 1, true, accountSet},
        {"account kinds", "", "the kinds with their roles, credential fields, options and capabilities", {}, {}, 0, false, accountKinds},
        {"account test", "NAME", "asks the remote system who it is", {}, {}, 1, true, accountTest},
        {"account watch", "NAME", "the account only reads", {}, {}, 1, true, accountWatch},
        {"account start", "NAME [--take-over-from TIME]", "the account sends what is approved", {QStringLiteral("take-over-from")}, {}, 1, true, accountStart},
        {"account list", "", "all accounts", {}, {}, 0, true, accountList},
        {"account pause", "NAME", "stops reading and sending", {}, {}, 1, true, pause},
        {"account resume", "NAME", "goes on", {}, {}, 1, true, resume},
        {"account remove", "NAME", "removes it; its history stays", {}, {}, 1, true, removeOne},
        {"pause", "NAME", "stops an account's reading and sending", {}, {}, 1, true, pause},
        {"resume", "NAME", "goes on", {}, {}, 1, true, resume},
        {"remove", "NAME", "removes an account; its history stays", {}, {}, 1, true, removeOne},
        {"hold", "on|off", "holds all sending of the workspace", {}, {}, 1, true, hold},
        {"secrets move", "--to vault|keyring", "where this workspace keeps its secrets", {QStringLiteral("to")}, {}, 0, true, secretsMove},
    };
    return commands;
}

} // namespace sampan::ctl
