// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sampan::ui {

namespace {
    QJsonValue json(const Value &value)
    {
        if (value.isNumber())
            return value.number();
        return value.isText() ? QJsonValue(value.text()) : QJsonValue();
    }

    Value valueFrom(const QJsonValue &value)
    {
        if (value.isDouble())
            return value.toInteger();
        return value.isString() ? Value(value.toString()) : Value();
    }

    QJsonArray json(const CellAt &at)
    {
        return {static_cast<int>(at.table), at.row, at.field};
    }

    std::optional<CellAt> cellFrom(const QJsonArray &array)
    {
        const int table = array.at(0).toInt();
        const int field = array.at(2).toInt(-1);
        if (table <= 0 || table >= tableCount || field < 0 || field >= static_cast<int>(specOf(static_cast<Table>(table)).fields.size()))
            return std::nullopt;
        return CellAt {static_cast<Table>(table), array.at(1).toInteger(), static_cast<FieldNo>(field)};
    }

    QJsonObject json(const Draft &draft)
    {
        QJsonObject object {{QStringLiteral("at"), json(draft.at)}, {QStringLiteral("type"), static_cast<int>(draft.type)}, {QStringLiteral("origin"), draft.origin},
            {QStringLiteral("label"), draft.label}, {QStringLiteral("base"), json(draft.base)}, {QStringLiteral("typed"), draft.typed}};
        if (draft.currency.isValid())
            object.insert(QStringLiteral("currency"), draft.currency.code());
        if (draft.wrong.isEmpty())
            object.insert(QStringLiteral("value"), json(draft.value));
        else
            object.insert(QStringLiteral("wrong"), draft.wrong.toStored());
        return object;
    }

    DraftPtr draftFrom(const QJsonObject &object)
    {
        const auto at = cellFrom(object.value(QStringLiteral("at")).toArray());
        if (!at)
            return nullptr;
        auto draft = std::make_shared<Draft>();
        draft->at = *at;
        draft->type = static_cast<FieldType>(object.value(QStringLiteral("type")).toInt());
        draft->currency = Currency::fromCode(object.value(QStringLiteral("currency")).toString()).value_or(Currency());
        draft->origin = object.value(QStringLiteral("origin")).toString();
        draft->label = object.value(QStringLiteral("label")).toString();
        draft->base = valueFrom(object.value(QStringLiteral("base")));
        draft->typed = object.value(QStringLiteral("typed")).toString();
        draft->value = valueFrom(object.value(QStringLiteral("value")));
        if (object.contains(QStringLiteral("wrong")))
            draft->wrong = Sentence::fromStored(object.value(QStringLiteral("wrong")).toString());
        return draft;
    }

    QJsonArray json(const std::vector<CellAt> &cells)
    {
        QJsonArray array;
        for (const CellAt &at : cells)
            array.append(json(at));
        return array;
    }
}

QByteArray toLine(const DraftRecord &record)
{
    QJsonObject object;
    switch (record.kind) {
    case DraftRecord::Kind::Put: {
        QJsonArray drafts;
        for (const DraftPtr &draft : record.put)
            drafts.append(json(*draft));
        object.insert(QStringLiteral("put"), drafts);
        break;
    }
    case DraftRecord::Kind::Drop:
        object.insert(QStringLiteral("drop"), json(record.cells));
        break;
    case DraftRecord::Kind::Batch:
        object.insert(QStringLiteral("batch"), record.batch);
        object.insert(QStringLiteral("cells"), json(record.cells));
        break;
    case DraftRecord::Kind::Clear:
        object.insert(QStringLiteral("clear"), true);
        break;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<DraftRecord> fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    DraftRecord record;
    const auto readCells = [&](const QString &name) {
        for (const QJsonValue &value : object.value(name).toArray()) {
            if (const auto at = cellFrom(value.toArray()))
                record.cells.push_back(*at);
        }
    };
    if (object.contains(QStringLiteral("put"))) {
        for (const QJsonValue &value : object.value(QStringLiteral("put")).toArray()) {
            if (DraftPtr draft = draftFrom(value.toObject()))
                record.put.push_back(std::move(draft));
        }
    } else if (object.contains(QStringLiteral("drop"))) {
        record.kind = DraftRecord::Kind::Drop;
        readCells(QStringLiteral("drop"));
    } else if (object.contains(QStringLiteral("batch"))) {
        record.kind = DraftRecord::Kind::Batch;
        record.batch = object.value(QStringLiteral("batch")).toString();
        readCells(QStringLiteral("cells"));
    } else if (object.contains(QStringLiteral("clear"))) {
        record.kind = DraftRecord::Kind::Clear;
    } else {
        return std::nullopt;
    }
    return record;
}

} // namespace sampan::ui
