// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fold.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/sku.h"
#include "core/change/cell_text.h"
#include "core/files/formula_guard.h"
#include "core/files/number_style.h"
#include "tests/fuzz/fuzz.h"
#include "ui/table/typed_text.h"

using namespace sampan;

namespace {
void decimals(const QString &text)
{
    const auto number = Decimal::parse(text);
    if (!number)
        return;
    FUZZ_VERIFY(Decimal::parse(number->toText()) == number);
}

void money(const QString &text, Currency currency)
{
    const auto amount = Money::parse(text, currency);
    if (!amount) {
        FUZZ_VERIFY(!amount.error().what.isEmpty());
        return;
    }
    FUZZ_VERIFY(Money::parse(amount->amount(), currency) == amount);
    if (const auto number = Decimal::parse(text)) {
        (void)amount->times(*number);
        (void)amount->converted(*number, *Currency::fromCode(u"KWD"));
    }
    const std::vector<qint64> weights{3, 0, amount->minor() < 0 ? -amount->minor() : amount->minor(), 1};
    Money sum = *amount - *amount;
    for (Money part : amount->split(weights))
        sum = sum + part;
    FUZZ_VERIFY(sum == *amount);
    (void)amount->roundedTo(500);
    (void)(*amount + *amount - *amount);
}

/// Every field's cell: what is read of a text is shown as one that reads the same.
void cells(const QString &text, Currency currency)
{
    for (int table = 1; table < tableCount; ++table) {
        for (const Field &field : specOf(static_cast<Table>(table)).fields) {
            if (field.type == FieldType::ListingStateField || field.type == FieldType::OrderStateField)
                continue; // shown, never typed
            const auto value = cellFromText(field, text, currency);
            if (!value) {
                FUZZ_VERIFY(!value.error().what.isEmpty());
                continue;
            }
            const auto again = cellFromText(field, cellToText(field, *value, currency), currency);
            if (!again || *again != *value)
                std::fprintf(stderr, "%s: “%s”\n", field.name, qPrintable(cellToText(field, *value, currency)));
            FUZZ_VERIFY(again && *again == *value);
        }
    }
}
} // namespace

/// What is typed into a cell, or stands in a file: any text as a price, a number, a SKU, a time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size)).left(4000);
    decimals(text);
    for (const char16_t *code : {u"AUD", u"VND", u"KWD"}) {
        money(text, *Currency::fromCode(code));
        cells(text, *Currency::fromCode(code));
    }
    if (const auto sku = Sku::parse(text))
        FUZZ_VERIFY(Sku::parse(sku->text()) == sku);
    if (const auto time = instantFromIso(text, true))
        FUZZ_VERIFY(instantFromIso(toIso(*time)) == time || toIso(*time).size() > 26 || toIso(*time).isEmpty());
    (void)Currency::fromCode(text);
    FUZZ_VERIFY(unguarded(guarded(text)) == text);
    (void)foldForSearch(text);
    NumberStyle style;
    style.see(text, 2);
    (void)style.plain(text, true);
    FUZZ_VERIFY(Sentence::fromStored(Sentence::fromStored(text).toStored()) == Sentence::fromStored(text));
    (void)Sentence::fromStored(text).english();
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::Indonesian), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
        for (int type = 0; type <= static_cast<int>(FieldType::Personal); ++type) {
            const QString plain = ui::plainText(static_cast<FieldType>(type), text, locale);
            (void)ui::typedText(static_cast<FieldType>(type), plain, locale);
        }
    }
    return 0;
}
