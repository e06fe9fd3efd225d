// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/talk.h"
#include "tests/jdid/conversation.h"

using namespace sampan;
using namespace sampan::fuzz;

/// A gateway that answers with any bytes, to every kind of task. A part is what the answer's envelope holds; with '!' before
/// it, it is the whole answer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto tasks = everyTask(u"IDR");
    static const AccountView account = test::account();
    converseWith(test::connector(), account, tasks, bytesOf(data, size), [](const Request &request, const QByteArray &part) -> QByteArray {
        if (part.startsWith('!') || request.step == u"renew")
            return part.mid(part.startsWith('!'));
        return test::wrapped(request, part);
    });
    return 0;
}
