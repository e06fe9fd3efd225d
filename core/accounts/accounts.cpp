// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accounts.h"

#include "core/catalogue/pricing.h"
#include "core/change/account_facts.h"
#include "core/change/cell_text.h"
#include "core/change/commit.h"
#include "core/sync/planner.h"

#include <QSslCertificate>
#include <QTimeZone>
#include <QUrl>

namespace sampan {

namespace {
    bool taken(Database &database, const char *sql, const QString &name)
    {
        Statement &select = database.query(sql, name);
        const bool exists = select.step();
        select.reset();
        return exists;
    }

    bool declares(const std::vector<AccountField> &fields, const QString &name)
    {
        return std::any_of(fields.begin(), fields.end(), [&](const AccountField &field) { return field.name == name; });
    }

    QStringList namesOf(const std::vector<AccountField> &fields)
    {
        QStringList names;
        for (const AccountField &field : fields)
            names.append(field.name);
        return names;
    }

    void makePolicies(Work &work, qint64 id)
    {
        for (Aspect aspect : {Aspect::Price, Aspect::Stock, Aspect::Cancels})
            work.rows().create(Table::Policy,
                {{policy::account, id}, {policy::aspect, static_cast<qint64>(aspect)}, {policy::active, qint64(aspect == Aspect::Cancels)}, {policy::version, qint64(1)}, {policy::setBy, work.actor().name}});
    }
}

namespace {
    // How it is reached: address, certificate authorities, options.
    Result<> checkReach(const ConnectorInfo &kind, const NewAccount &wanted)
    {
        const QUrl url(wanted.url.isEmpty() ? kind.presetUrl : wanted.url, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not an address. Use a form such as https://shop.example.").arg(wanted.url));
        if (!url.userInfo().isEmpty())
            return fail(ErrorCode::Invalid, Sentence::tr("The address must not hold a name or a password; credentials are given apart."));
        if (!wanted.caPem.isEmpty() && QSslCertificate::fromData(wanted.caPem.toLatin1(), QSsl::Pem).isEmpty())
            return fail(ErrorCode::Invalid, Sentence::tr("The file of certificate authorities holds no certificate in PEM form."));
        for (auto it = wanted.options.begin(); it != wanted.options.end(); ++it) {
            static const QStringList ours {QStringLiteral("shop"), QStringLiteral("push_currency"), QStringLiteral("platform_discount")};
            if (!ours.contains(it.key()) && !declares(kind.options, it.key()))
                return fail(ErrorCode::Invalid, Sentence::tr("%1 has no option “%2”. It has: %3.").arg(kind.name).arg(it.key()).arg((namesOf(kind.options) + ours).join(QStringLiteral(", "))));
        }
        return {};
    }
}

Result<> checkNewAccount(Database &database, const Registry &registry, const NewAccount &wanted)
{
    if (wanted.name.trimmed().isEmpty() || wanted.name.contains(u':'))
        return fail(ErrorCode::Invalid, Sentence::tr("An account needs a name without a colon."));
    if (taken(database, "SELECT 1 FROM accounts WHERE name = ?", wanted.name))
        return fail(ErrorCode::Conflict, Sentence::tr("There is an account named “%1” already.").arg(wanted.name));
    const Connector *connector = registry.find(wanted.kind);
    if (!connector)
        return fail(ErrorCode::NotFound, Sentence::tr("There is no kind of account named “%1”. See “account kinds”.").arg(wanted.kind));
    return checkReach(connector->info(), wanted);
}

Result<AccountId> addAccount(Work &work, const NewAccount &wanted)
{
    const Registry &registry = work.context().registry;
    if (const auto checked = checkNewAccount(work.database(), registry, wanted); !checked)
        return tl::unexpected(checked.error());
    const ConnectorInfo &info = registry.find(wanted.kind)->info();
    QString url = wanted.url.isEmpty() ? info.presetUrl : wanted.url;
    while (url.endsWith(u'/'))
        url.chop(1);
    QMap<QString, QString> options;
    for (const AccountField &field : info.options) {
        if (!field.preset.isEmpty())
            options.insert(field.name, field.preset);
    }
    options.insert(wanted.options);
    const Row &row = work.rows().create(Table::Account,
        {{account::name, wanted.name}, {account::kind, wanted.kind}, {account::role, static_cast<qint64>(info.role)}, {account::brand, wanted.brand}, {account::url, url},
            {account::caPem, wanted.caPem}, {account::options, textMapToStored(options)}, {account::practice, qint64(wanted.practice)}});
    const qint64 id = row.id();
    work.forgetAccounts();
    if (const AccountFacts *facts = work.account(id))
        insertSchedules(work, *facts);
    if (info.role == AccountRole::Marketplace) {
        work.rows().create(Table::PriceRule, {{priceRule::account, id}, {priceRule::markup, QStringLiteral("0")}, {priceRule::fixed, qint64(0)}, {priceRule::step, qint64(1)}});
        makePolicies(work, id);
    } else if (info.role == AccountRole::Shop) {
        makePolicies(work, id);
    }
    return AccountId(id);
}

Result<> changeAccount(Work &work, Row &row, const NewAccount &wanted)
{
    const AccountFacts *facts = work.account(row.id());
    if (!facts || !facts->connector)
        return fail(ErrorCode::NotFound, Sentence::tr("This Sampan does not know accounts of the kind “%1”.").arg(row.text(account::kind)));
    if (const auto checked = checkReach(facts->connector->info(), wanted); !checked)
        return checked;
    QString url = wanted.url;
    while (url.endsWith(u'/'))
        url.chop(1);
    if (!url.isEmpty())
        row.set(account::url, url);
    if (!wanted.caPem.isEmpty())
        row.set(account::caPem, wanted.caPem);
    QMap<QString, QString> options = facts->options;
    options.insert(wanted.options);
    row.set(account::options, textMapToStored(options));
    work.forgetAccounts();
    return {};
}

Result<Secrets> checkCredentials(const ConnectorInfo &kind, const Secrets &given)
{
    Secrets kept;
    for (const AccountField &field : kind.credentials) {
        const QString value = given.value(field.name).trimmed();
        if (value.isEmpty() && field.required)
            return fail(ErrorCode::Invalid, Sentence::tr("The credential “%1” is missing. %2 needs: %3.").arg(field.name).arg(kind.name).arg(namesOf(kind.credentials).join(QStringLiteral(", "))));
        if (!value.isEmpty())
            kept.insert(field.name, value);
    }
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!declares(kind.credentials, it.key()))
            return fail(ErrorCode::Invalid, Sentence::tr("%1 knows no credential “%2”. It needs: %3.").arg(kind.name).arg(it.key()).arg(namesOf(kind.credentials).join(QStringLiteral(", "))));
    }
    return kept;
}

Result<> setStage(Work &work, Row &row, AccountStage stage)
{
    if (work.actor().role < PersonRole::Approver)
        return fail(ErrorCode::Refused, Sentence::tr("Settings are changed by an approver or an administrator."));
    if (stage == AccountStage::Active && row.number(account::takeOverFrom) == 0)
        row.set(account::takeOverFrom, toMs(work.now()));
    row.set(account::stage, static_cast<qint64>(stage));
    return {};
}

Result<> setPaused(Work &work, Row &row, bool paused, const QString &why)
{
    row.set(account::paused, qint64(paused));
    row.set(account::pauseReason, paused ? why : QString());
    if (!paused) {
        work.closeProblems(QStringLiteral("signin"), Table::Account, row.id());
        work.closeAccountProblems(QStringLiteral("unreachable"), row.id());
    }
    return {};
}

Result<> removeAccount(Work &work, Row &row)
{
    Statement &flying = work.database().query("SELECT 1 FROM outbox WHERE account_id = ? AND state IN (?, ?) LIMIT 1", row.id(), static_cast<int>(OutboxState::Claimed), static_cast<int>(OutboxState::Unknown));
    const bool busy = flying.step();
    flying.reset();
    if (busy)
        return fail(ErrorCode::Busy, Sentence::tr("Something of %1 is being sent right now. Pause the account and try again.").arg(row.text(account::name)));
    work.database().run("UPDATE outbox SET state = ?, ended_at = ? WHERE account_id = ? AND state = ?", static_cast<int>(OutboxState::Withdrawn), toMs(work.now()), row.id(), static_cast<int>(OutboxState::Waiting));
    row.set(account::removed, qint64(1));
    row.set(account::paused, qint64(1));
    return {};
}

Result<BrandId> addBrand(Work &work, const QString &name, const QString &currency, const QString &timeZone, const QMap<QString, QString> &more)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Sentence::tr("A brand needs a name."));
    if (taken(work.database(), "SELECT 1 FROM brands WHERE name = ?", name))
        return fail(ErrorCode::Conflict, Sentence::tr("There is a brand named “%1” already.").arg(name));
    const auto code = Currency::fromCode(currency);
    if (!code)
        return tl::unexpected(code.error());
    if (!QTimeZone(timeZone.toUtf8()).isValid())
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a time zone. Use a name such as Australia/Sydney.").arg(timeZone));
    std::vector<std::pair<FieldNo, Value>> cells {{brand::name, name.trimmed()}, {brand::currency, code->code()}, {brand::timeZone, timeZone}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        const Field *field = fieldNamed(Table::Brand, it.key());
        if (!field)
            return fail(ErrorCode::Invalid, Sentence::tr("A brand has no field “%1”.").arg(it.key()));
        const auto value = cellFromText(*field, it.value(), Currency());
        if (!value)
            return tl::unexpected(value.error());
        cells.emplace_back(field->number, *value);
    }
    return BrandId(work.rows().create(Table::Brand, cells).id());
}

} // namespace sampan
