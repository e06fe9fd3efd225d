// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/talk.h"
#include "tests/woocommerce/conversation.h"

using namespace sampan;
using namespace sampan::fuzz;

/// A shop that answers with any bytes, to every kind of task.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto tasks = everyTask(u"AUD");
    static const AccountView account = [] {
        AccountView view = test::account();
        view.options = {{u"barcode_meta"_s, u"_ean"_s}};
        return view;
    }();
    converseWith(test::connector(), account, tasks, bytesOf(data, size), [](const Request &, const QByteArray &part) { return part; });
    return 0;
}
