// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/as_nobody.h"

#include <sys/wait.h>
#include <unistd.h>

namespace sampan {

QString asNobody(const std::function<QString()> &work)
{
    if (geteuid() != 0)
        return work();
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0)
        qFatal("No pipe.");
    const pid_t child = fork();
    if (child == 0) {
        constexpr unsigned nobody = 65534;
        QByteArray said = "The rights could not be given up.";
        if (setgid(nobody) == 0 && setuid(nobody) == 0)
            said = work().toUtf8();
        _exit(write(ends[1], said.constData(), static_cast<size_t>(said.size())) == said.size() ? 0 : 1);
    }
    close(ends[1]);
    QByteArray said;
    std::array<char, 512> part {};
    for (ssize_t got = 0; (got = read(ends[0], part.data(), part.size())) > 0;)
        said.append(part.data(), got);
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return QString::fromUtf8(said);
}

} // namespace sampan
