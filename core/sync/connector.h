// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/sync/facts.h"
#include "core/sync/operation.h"
#include "core/sync/request.h"

#include <QMap>

#include <memory>
#include <span>
#include <variant>

namespace sampan {

enum class AccountRole { Shop, Marketplace, Carrier };

/// A credential or an option of a kind of account, from which its form is built.
struct AccountField {
    QString name;  ///< as in the command line's JSON: "consumer_key"
    Sentence title;
    Sentence help;
    bool required = true;
    QString preset;
};

/// A limit on requests: `amount` of cost in every `per`. As a token bucket it refills steadily; as a fixed window it
/// is given back at once at the window's end.
struct RateLimit {
    QString bucket;
    int amount = 1;
    Milliseconds per {1000};
    bool fixedWindow = false;
};

/// What a system can do; values that engine and tables read.
struct Capabilities {
    QStringList streams; ///< of: products, stock, prices, orders, status, tracking
    bool takesContent = false;
    bool takesPrices = false;
    bool takesStock = false;
    bool takesOrders = false; ///< orders can be created there
    bool cancelsOrders = false; ///< we can cancel there
    bool ordersTakeStock = false; ///< an order created there takes its stock
    bool answersWithValues = false; ///< the answer to a price or stock push reads the value back
    bool stockCompareAndSet = false;
    bool givesLabels = false;
    bool takesHandOver = false;
    int priceBatch = 1;
    int stockBatch = 1;
    int readBatch = 1;
    int maximumImages = 0; ///< 0: takes none
    int maximumTitle = 255; ///< characters
    bool needsCategory = false;
    QString priceStep; ///< "1": whole rupiah; "0.01". Empty: the currency's minor unit
    int atOnce = 1;    ///< requests side by side
    std::vector<RateLimit> limits;
    Milliseconds quietTime {60000}; ///< after a timeout, how long the server may still be working on it
};

struct ConnectorInfo {
    QString kind; ///< "woocommerce"
    QString name; ///< "WooCommerce"
    AccountRole role = AccountRole::Shop;
    int version = 1; ///< raised when stored exchanges of running operations can no longer be read
    QString presetUrl; ///< empty: each account has its own
    std::vector<AccountField> credentials;
    std::vector<AccountField> options;
    Capabilities capabilities;
};

/// What a connector may know of the account. No secrets.
struct AccountView {
    AccountId id;
    QString name;
    QString kind;
    QString url; ///< scheme://host[:port][/path], no slash at the end
    Currency currency; ///< of prices there
    QMap<QString, QString> options;
    QMap<QString, QString> learned; ///< from AccountSeen
    bool practice = false; ///< wired to a simulator: short quiet times
};

/// Credentials by the names in ConnectorInfo. Never stored beside an exchange, never logged.
using Secrets = QMap<QString, QString>;

/// The class of an answer, also of a 200 with an error in it.
enum class AnswerClass {
    Success,
    AuthExpired,   ///< renew the token, once
    AuthRevoked,   ///< a person must sign in again
    Clock,         ///< signature or time refused
    Throttled,
    Transient,     ///< may go well later
    Invalid,       ///< the request itself is wrong
    Duplicate,     ///< there already
    NotFound,
    StateConflict, ///< not in this state
    Permission,
    Unparseable,   ///< not what the system speaks: a proxy's page, a cut answer, noise
};

struct Verdict {
    AnswerClass kind = AnswerClass::Success;
    Sentence what; ///< for anything but Success: what they said
    std::optional<Milliseconds> retryAfter;
};

struct Send {
    Request request;
    RequestEffect effect = RequestEffect::Read;
    QString bucket; ///< which RateLimit it counts against
    int cost = 1;
    Milliseconds timeout {30000};
    bool personal = false;    ///< bodies hold buyers' data: kept where they can be erased
    bool secretBody = false;  ///< bodies hold credentials: never stored
    bool dispensable = false; ///< a Read the task can do without: given up on, it enters `soFar` as Unknown
    qint64 largestAnswer = 0; ///< bytes; a longer answer is cut there. 0: the engine's own limit
};

/// Nothing to send now. Up to a minute the operation stays; longer ends it and schedules the next.
struct Wait {
    Milliseconds time {1000};
};

struct Done {
    std::vector<Task> followUps;
    Secrets newSecrets; ///< of RenewToken only
};

/// It cannot be done; sending the same again would not help.
struct Refused {
    AnswerClass kind = AnswerClass::Invalid;
    Sentence reason;
};

/// Whether it happened cannot be found out by reading.
struct AskPerson {
    Sentence what;
};

using Next = std::variant<Send, Wait, Done, Refused, AskPerson>;

/// What the last exchange taught, and what comes next.
struct Decision {
    std::vector<Fact> facts;
    Next next;
};

/// A remote system as pure functions: no I/O, no clock, no state. May be called from any thread.
///
/// The engine alone handles Throttled, AuthExpired, and Transient and Unparseable on Read and Repeatable requests;
/// those exchanges never enter `soFar`. Everything else does, so step() sees every definite refusal, and every
/// Once-request whose outcome is unknown. step() is called with the same `soFar` again after a restart.
class Connector {
public:
    virtual ~Connector() = default;

    virtual const ConnectorInfo &info() const = 0;

    virtual Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account, Instant now) const = 0;

    virtual Verdict judge(const Request &request, const Answer &answer) const = 0;

    /// The request with credentials, time stamp, `nonce` (32 random hex digits) and signature. Not stored.
    virtual Request sign(const Request &request, const Secrets &secrets, const AccountView &account, Instant now, const QByteArray &nonce) const = 0;

    /// Items with the same key may share a batch (models of one item, variations of one parent).
    virtual QString batchKey(const Task &task, const Item &item) const;

    /// Every request that the task will make, as far as it can be known; what only they can fill in stands there as
    /// a named placeholder such as «spuId».
    virtual std::vector<Request> preview(const Operation &operation, const AccountView &account, Instant now) const;
};

} // namespace sampan
