// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/practice.h"

#include "app/common/session.h"
#include "connectors/registry.h"
#include "connectors/simulators.h"
#include "core/accounts/accounts.h"
#include "core/views/keys.h"

#include <QJsonArray>

namespace sampan {

Practice::Practice(PracticeOptions options)
    : m_options(std::move(options))
    , m_registry(makeRegistry())
{
}

Practice::~Practice() = default;

Result<> Practice::start()
{
    const auto faults = sim::Faults::fromText(m_options.faults);
    if (!faults)
        return fail(ErrorCode::Usage, Sentence::tr("“%1” says no faults. Write off, moderate, or a list such as slow=0.05,cut=0.03,5xx=0.03,lost=0.02,throttle=0.02.").arg(m_options.faults));
    quint16 port = m_options.port;
    m_simulators = sim::makeSimulators([&](const QString &kind) {
        sim::Options options;
        options.faults = *faults;
        options.faults.seed = m_options.seed;
        options.seed = m_options.seed;
        // A shop has a catalogue; a marketplace begins empty and gets what is listed on it.
        const bool shop = kind == u"woocommerce";
        options.products = shop ? m_options.products : 0;
        options.withVariants = shop ? m_options.products * 3 / 20 : 0;
        options.port = port;
        port = static_cast<quint16>(port == 0 ? 0 : port + 1);
        return options;
    });
    for (const auto &simulator : m_simulators) {
        if (!simulator->start())
            return fail(ErrorCode::Unavailable, Sentence::tr("The simulator of %1 cannot start: %2").arg(simulator->kind()).arg(simulator->error()));
    }
    return {};
}

QJsonObject Practice::describe() const
{
    QJsonArray all;
    for (const auto &simulator : m_simulators)
        all.append(QJsonObject {{QStringLiteral("kind"), simulator->kind()}, {QStringLiteral("url"), simulator->url()}, {QStringLiteral("credentials"), credentials(simulator->kind())},
            {QStringLiteral("ledger"), simulator->controlUrl() + QStringLiteral("/_sim/ledger")}, {QStringLiteral("control"), simulator->controlUrl() + QStringLiteral("/_sim/control")}});
    return {{QStringLiteral("simulators"), all}};
}

const sim::Simulator *Practice::find(const QString &kind) const
{
    for (const auto &simulator : m_simulators) {
        if (simulator->kind() == kind)
            return simulator.get();
    }
    return nullptr;
}

QString Practice::url(const QString &kind) const
{
    const sim::Simulator *found = find(kind);
    return found ? found->url() : QString();
}

QString Practice::controlUrl(const QString &kind) const
{
    const sim::Simulator *found = find(kind);
    return found ? found->controlUrl() : QString();
}

QJsonObject Practice::credentials(const QString &kind) const
{
    const sim::Simulator *found = find(kind);
    const Connector *connector = m_registry.find(kind);
    if (!found || !connector)
        return {};
    // A simulator knows of more ways to sign in than its connector uses.
    const QJsonObject known = found->credentials();
    QJsonObject used;
    for (const AccountField &field : connector->info().credentials)
        used.insert(field.name, known.value(field.name));
    return used;
}

namespace {
    struct PracticeAccount {
        const char *name;
        const char *kind;
    };
    constexpr PracticeAccount practiceAccounts[] = {{"HARBOUR", "woocommerce"}, {"JD", "jdid"}};

    Result<> addMissing(Work &work, const Practice &simulators)
    {
        Database &database = work.database();
        auto brand = brandNamed(database, QStringLiteral("Harbour Tea"));
        if (!brand) {
            const auto added = addBrand(work, QStringLiteral("Harbour Tea"), QStringLiteral("AUD"), QStringLiteral("Australia/Sydney"),
                {{QStringLiteral("email"), QStringLiteral("orders@harbour-tea.example")}, {QStringLiteral("contact"), QStringLiteral("Harbour Tea warehouse")}, {QStringLiteral("country"), QStringLiteral("AU")},
                    {QStringLiteral("ship_from"), QStringLiteral("12 Wharf Road\nSydney NSW 2000")}});
            if (!added)
                return tl::unexpected(added.error());
            brand = added->value;
        }
        for (const PracticeAccount &wanted : practiceAccounts) {
            const QString name = QString::fromLatin1(wanted.name);
            const QString url = simulators.url(QString::fromLatin1(wanted.kind));
            if (const auto existing = accountNamed(database, name)) {
                work.rows().get(Table::Account, *existing)->set(account::url, url);
                continue;
            }
            NewAccount account;
            account.name = name;
            account.kind = QString::fromLatin1(wanted.kind);
            account.brand = *brand;
            account.url = url;
            account.practice = true;
            const auto added = addAccount(work, account);
            if (!added)
                return tl::unexpected(added.error());
        }
        Statement &rates = database.query("SELECT 1 FROM rates LIMIT 1");
        const bool haveRates = rates.step();
        rates.reset();
        if (!haveRates)
            work.rows().create(Table::Rate, {{rate::from, QStringLiteral("AUD")}, {rate::to, QStringLiteral("IDR")}, {rate::day, QStringLiteral("2026-01-01")}, {rate::rate, QStringLiteral("10450")}, {rate::source, QStringLiteral("practice")}});
        return {};
    }
}

Result<> preparePractice(Session &session, const Practice &simulators)
{
    if (!session.hasSecrets())
        session.keepSecretsInMemory();
    struct Named {
        QString workspace;
        std::vector<std::pair<QString, qint64>> accounts;
    };
    const auto prepared = session.write([&](Database &database) -> Result<Named> {
        Work work(database, session.context(), Cause::Settings, session.actor());
        if (const auto added = addMissing(work, simulators); !added)
            return tl::unexpected(added.error());
        work.finish();
        Named named {readSetting(database, QStringLiteral("workspace")), {}};
        for (const PracticeAccount &account : practiceAccounts) {
            if (const auto id = accountNamed(database, QString::fromLatin1(account.name)))
                named.accounts.emplace_back(QString::fromLatin1(account.kind), *id);
        }
        return named;
    });
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto store = session.secrets();
    for (const auto &[kind, id] : prepared->accounts) {
        Secrets secrets;
        const ConnectorInfo &info = session.registry().find(kind)->info();
        const QJsonObject given = simulators.credentials(kind);
        for (const AccountField &field : info.credentials)
            secrets.insert(field.name, given.value(field.name).toString());
        (*store)->write(secretKey(prepared->workspace, id), secrets).waitForFinished();
    }
    return {};
}

} // namespace sampan
