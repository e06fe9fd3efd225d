// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/talk.h"

namespace sampan {
std::unique_ptr<Connector> make_woocommerce();
}

using namespace sampan;
using namespace sampan::fuzz;

/// A shop that answers with any bytes, to every kind of task.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto connector = make_woocommerce();
    static const auto tasks = everyTask(u"AUD");
    static const AccountView account = [] {
        AccountView view;
        view.id = AccountId(5);
        view.name = u"Lotus Tea"_s;
        view.kind = u"woocommerce"_s;
        view.url = u"https://lotus.example"_s;
        view.currency = *Currency::fromCode(u"AUD");
        view.options = {{u"barcode_meta"_s, u"_ean"_s}};
        view.learned = {{u"weight_unit"_s, u"kg"_s}, {u"dimension_unit"_s, u"cm"_s}, {u"decimals"_s, u"2"_s}, {u"calc_taxes"_s, u"no"_s}};
        return view;
    }();
    converseWith(*connector, account, tasks, bytesOf(data, size), [](const Request &, const QByteArray &part) { return part; });
    return 0;
}
