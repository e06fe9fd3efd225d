// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/json.h"
#include "tests/fuzz/fuzz.h"

using namespace sampan;

namespace {
void walk(Json json, int depth)
{
    FUZZ_VERIFY(depth <= JsonDocument::deepest + 1);
    (void)json.text();
    (void)json.trimmed();
    if (const auto number = json.integer(); number && json.isNumber())
        FUZZ_VERIFY(json.decimal() || *number > 999'999'999'999'999'999 || *number < -999'999'999'999'999'999);
    (void)json.boolean();
    for (const char16_t *code : {u"AUD", u"VND", u"KWD"})
        (void)json.money(*Currency::fromCode(code));
    FUZZ_VERIFY(!json["no"]["such"]["thing"].exists() || json.isObject());
    (void)json.memberIgnoringCase(QLatin1StringView("model"));
    qsizetype count = 0;
    json.each([&](Json element) {
        ++count;
        walk(element, depth + 1);
    });
    json.eachMember([&](const QString &, Json value) {
        ++count;
        walk(value, depth + 1);
    });
    FUZZ_VERIFY(count >= json.size()); // a size that is too large to be kept is capped
}
} // namespace

/// Any bytes for JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto document = JsonDocument::parse(fuzz::bytesOf(data, size));
    if (document)
        walk(document->root(), 0);
    else
        FUZZ_VERIFY(!document.error().what.isEmpty() && document.error().what.english().size() < 300);
    return 0;
}
