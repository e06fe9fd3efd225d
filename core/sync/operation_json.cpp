// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/operation.h"

#include <QJsonArray>

#include <array>

namespace sampan {

// One visitor both writes and reads: field(name, member) for each member. So a member cannot be written and then
// forgotten when it is read.
namespace {

    class JsonWriter {
    public:
        QJsonObject json;
        static constexpr bool good = true;

        template <typename T> void field(const char *name, const T &value) { json.insert(QLatin1StringView(name), put(value)); }
        template <typename T> void field(const char *name, const std::optional<T> &value)
        {
            if (value)
                json.insert(QLatin1StringView(name), put(*value));
        }

        template <typename T> static QJsonValue put(const T &value)
        {
            JsonWriter nested;
            describe(nested, value);
            return nested.json;
        }
        static QJsonValue put(const QString &value) { return value; }
        static QJsonValue put(bool value) { return value; }
        static QJsonValue put(qint64 value) { return QString::number(value); } // text: exact in every reader
        static QJsonValue put(Instant value) { return put(toMs(value)); }
        static QJsonValue put(Currency value) { return value.code(); }
        static QJsonValue put(Money value) { return value.currency().isValid() ? QJsonValue(value.toText()) : QJsonValue(); }
        template <typename Tag> static QJsonValue put(Id<Tag> value) { return put(value.value); }
        static QJsonValue put(const QStringList &value) { return QJsonArray::fromStringList(value); }
        template <typename T> static QJsonValue put(const std::vector<T> &values)
        {
            QJsonArray array;
            for (const T &value : values)
                array.append(put(value));
            return array;
        }
    };

    class JsonReader {
    public:
        explicit JsonReader(const QJsonObject &from)
            : json(from)
        {
        }
        QJsonObject json;
        bool good = true;

        template <typename T> void field(const char *name, T &value) { take(json.value(QLatin1StringView(name)), value); }
        template <typename T> void field(const char *name, std::optional<T> &value)
        {
            const QJsonValue found = json.value(QLatin1StringView(name));
            if (!found.isUndefined())
                take(found, value.emplace());
        }

        template <typename T> void take(const QJsonValue &from, T &value)
        {
            good = good && from.isObject();
            JsonReader nested(from.toObject());
            describe(nested, value);
            good = good && nested.good;
        }
        void take(const QJsonValue &from, QString &value)
        {
            good = good && from.isString();
            value = from.toString();
        }
        void take(const QJsonValue &from, bool &value)
        {
            good = good && from.isBool();
            value = from.toBool();
        }
        void take(const QJsonValue &from, qint64 &value)
        {
            bool number = false;
            value = from.toString().toLongLong(&number);
            good = good && number;
        }
        void take(const QJsonValue &from, Instant &value)
        {
            qint64 ms = 0;
            take(from, ms);
            value = instantFromMs(ms);
        }
        void take(const QJsonValue &from, Currency &value)
        {
            if (from.toString().isEmpty())
                return;
            const auto currency = Currency::fromCode(from.toString());
            good = good && currency;
            value = currency.value_or(Currency());
        }
        void take(const QJsonValue &from, Money &value)
        {
            if (from.isNull())
                return;
            const QStringList parts = from.toString().split(u' ');
            const auto currency = Currency::fromCode(parts.value(1));
            const auto money = currency.and_then([&](Currency c) { return Money::parse(parts.value(0), c); });
            good = good && money;
            value = money.value_or(Money());
        }
        template <typename Tag> void take(const QJsonValue &from, Id<Tag> &value) { take(from, value.value); }
        void take(const QJsonValue &from, QStringList &value)
        {
            good = good && from.isArray();
            for (const QJsonValue &element : from.toArray())
                value.append(element.toString());
        }
        template <typename T> void take(const QJsonValue &from, std::vector<T> &values)
        {
            good = good && from.isArray();
            for (const QJsonValue &element : from.toArray())
                take(element, values.emplace_back());
        }
    };

    template <typename T, typename U>
    concept Is = std::same_as<std::remove_const_t<T>, U>;

    // clang-format off
    void describe(auto &, Is<WhoAmI> auto &) {}
    void describe(auto &, Is<RenewToken> auto &) {}
    void describe(auto &v, Is<Item> auto &i)
    { v.field("listing", i.listing); v.field("sku", i.sku); v.field("item", i.remoteItem); v.field("variant", i.remoteVariant); v.field("price", i.price); v.field("stock", i.stock); v.field("outbox", i.outbox); }
    void describe(auto &v, Is<PublishItem> auto &i)
    { v.field("item", i.item); v.field("title", i.title); v.field("option", i.option); v.field("attributes", i.attributes); v.field("barcode", i.barcode); v.field("weight", i.weight); v.field("length", i.length); v.field("width", i.width); v.field("height", i.height); }
    void describe(auto &v, Is<PushLine> auto &l)
    { v.field("line", l.line); v.field("sku", l.sku); v.field("item", l.remoteItem); v.field("variant", l.remoteVariant); v.field("title", l.title); v.field("quantity", l.quantity); v.field("listTotal", l.listTotal); v.field("total", l.total); }
    void describe(auto &v, Is<Address> auto &a)
    { v.field("name", a.name); v.field("phone", a.phone); v.field("email", a.email); v.field("line1", a.line1); v.field("line2", a.line2); v.field("city", a.city); v.field("state", a.state); v.field("postcode", a.postcode); v.field("country", a.country); }
    void describe(auto &v, Is<PushFee> auto &f) { v.field("title", f.title); v.field("amount", f.amount); }
    void describe(auto &v, Is<PullProducts> auto &t) { v.field("cursor", t.cursor); v.field("page", t.page); v.field("full", t.full); }
    void describe(auto &v, Is<SweepIds> auto &t) { v.field("page", t.page); }
    void describe(auto &v, Is<ReadItems> auto &t) { v.field("items", t.items); }
    void describe(auto &v, Is<PullOrders> auto &t) { v.field("cursor", t.cursor); v.field("page", t.page); }
    void describe(auto &v, Is<ReadOrders> auto &t) { v.field("ids", t.ids); }
    void describe(auto &v, Is<PullCategories> auto &t) { v.field("page", t.page); }
    void describe(auto &v, Is<PullAttributes> auto &t) { v.field("category", t.category); v.field("page", t.page); }
    void describe(auto &v, Is<SetPrices> auto &t) { v.field("items", t.items); }
    void describe(auto &v, Is<SetStock> auto &t) { v.field("items", t.items); }
    void describe(auto &v, Is<SetShelf> auto &t) { v.field("item", t.item); v.field("on", t.on); }
    void describe(auto &v, Is<PublishProduct> auto &t)
    { v.field("product", t.product); v.field("title", t.title); v.field("description", t.description); v.field("category", t.category); v.field("attributes", t.attributes); v.field("brand", t.brand); v.field("images", t.images); v.field("imagesThere", t.imagesThere); v.field("items", t.items); }
    void describe(auto &v, Is<CreateOrder> auto &t)
    { v.field("order", t.order); v.field("reference", t.reference); v.field("marketplace", t.marketplace); v.field("placedAt", t.placedAt); v.field("currency", t.currency); v.field("lines", t.lines); v.field("fees", t.fees); v.field("shipping", t.shipping); v.field("total", t.total); v.field("shipTo", t.shipTo); v.field("buyerMessage", t.buyerMessage); v.field("note", t.note); v.field("outbox", t.outbox); }
    void describe(auto &v, Is<AmendOrder> auto &t)
    { v.field("order", t.order); v.field("remoteOrder", t.remoteOrder); v.field("shipTo", t.shipTo); v.field("note", t.note); v.field("outbox", t.outbox); }
    void describe(auto &v, Is<CancelOrder> auto &t)
    { v.field("order", t.order); v.field("remoteOrder", t.remoteOrder); v.field("reason", t.reason); v.field("outbox", t.outbox); }
    void describe(auto &v, Is<AddNote> auto &t)
    { v.field("order", t.order); v.field("remoteOrder", t.remoteOrder); v.field("note", t.note); v.field("outbox", t.outbox); }
    void describe(auto &v, Is<FetchLabel> auto &t) { v.field("order", t.order); v.field("remoteOrder", t.remoteOrder); }
    void describe(auto &v, Is<HandOver> auto &t)
    { v.field("order", t.order); v.field("remoteOrder", t.remoteOrder); v.field("carrier", t.carrier); v.field("tracking", t.tracking); v.field("outbox", t.outbox); }
    // clang-format on

    constexpr std::array<const char *, std::variant_size_v<Task>> names {"who am i", "renew token", "pull products", "sweep ids", "read items", "pull orders",
        "read orders", "pull categories", "pull attributes", "set prices", "set stock", "set shelf", "publish product", "create order", "amend order",
        "cancel order", "add note", "fetch label", "hand over"};

    template <size_t... Index> std::optional<Task> emptyTask(size_t wanted, std::index_sequence<Index...>)
    {
        std::optional<Task> task;
        ((Index == wanted ? void(task.emplace(std::in_place_index<Index>)) : void()), ...);
        return task;
    }
}

QString nameOf(const Task &task)
{
    return QString::fromLatin1(names[task.index()]);
}

QJsonObject toJson(const Task &task)
{
    JsonWriter writer;
    std::visit([&](const auto &typed) { describe(writer, typed); }, task);
    writer.json.insert(QStringLiteral("task"), nameOf(task));
    return writer.json;
}

Result<Task> taskFromJson(const QJsonObject &json)
{
    const QString name = json.value(QStringLiteral("task")).toString();
    for (size_t i = 0; i < names.size(); ++i) {
        if (name != QLatin1StringView(names[i]))
            continue;
        Task task = *emptyTask(i, std::make_index_sequence<std::variant_size_v<Task>>());
        JsonReader reader(json);
        std::visit([&](auto &typed) { describe(reader, typed); }, task);
        if (reader.good)
            return task;
    }
    return fail(ErrorCode::Damaged, Sentence::tr("A stored task (“%1”) cannot be read.").arg(name));
}

} // namespace sampan
