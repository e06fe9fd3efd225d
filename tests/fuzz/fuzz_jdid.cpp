// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/talk.h"

namespace sampan {
std::unique_ptr<Connector> make_jdid();
}

using namespace sampan;
using namespace sampan::fuzz;

/// A gateway that answers with any bytes, to every kind of task. A part is what the answer's envelope holds; with '!' before
/// it, it is the whole answer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto connector = make_jdid();
    static const auto tasks = everyTask(u"IDR");
    static const AccountView account = [] {
        AccountView view;
        view.id = AccountId(3);
        view.name = u"Toko Uji"_s;
        view.kind = u"jdid"_s;
        view.url = u"https://open-api.jd.id"_s;
        view.currency = *Currency::fromCode(u"IDR");
        return view;
    }();
    converseWith(*connector, account, tasks, bytesOf(data, size), [](const Request &request, const QByteArray &part) -> QByteArray {
        if (part.startsWith('!') || request.step == u"renew")
            return part.mid(part.startsWith('!'));
        const QByteArray name = request.queryValue(u"method").replace(u'.', u'_').toUtf8() + "_response";
        return "{\"" + name + "\":{\"code\":\"0\",\"returnType\":{\"code\":1,\"success\":true,\"message\":\"success\",\"model\":" + part + "}}}";
    });
    return 0;
}
