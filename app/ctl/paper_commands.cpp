// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/rows.h"

#include "core/labels/order_labels.h"
#include "core/views/keys.h"

#include <QSaveFile>

namespace sampan::ctl {

namespace {

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Full, Sentence::tr("The file %1 cannot be written: %2. The labels are stored; print them again into another file.").arg(path).arg(file.errorString()));
    return {};
}

Result<Reply> labels(Context &context, const Arguments &arguments)
{
    const QString out = arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return fail(ErrorCode::Usage, Sentence::tr("Say where the labels go: --out FILE.pdf."));
    const auto layout = labelLayoutNamed(arguments.value(QStringLiteral("layout"), QStringLiteral("100x150")));
    if (!layout)
        return fail(ErrorCode::Usage, layout.error().what);
    const QStringList keys = arguments.values(QStringLiteral("orders")) + arguments.words;
    const auto orders = context.session.read([&](Database &database) { return rowsMeant(database, *viewNamed(u"orders"), keys, arguments.values(QStringLiteral("where"))); });
    if (!orders)
        return tl::unexpected(orders.error());
    const auto run = printLabels(context.session.workspace(), context.session.actor(), *orders, *layout, [&](qint64 done, qint64 total) {
        context.progress(Sentence::tr("%1 of %2 labels").arg(done).arg(total).text());
        return true;
    });
    if (!run)
        return tl::unexpected(run.error());
    if (!run->pdf.isEmpty()) {
        if (const auto written = writeFile(out, run->pdf); !written)
            return tl::unexpected(written.error());
    }
    Reply reply;
    QJsonArray refused;
    for (const LabelRun::Refused &one : run->refused) {
        refused.append(QJsonObject {{QStringLiteral("key"), one.number}, {QStringLiteral("why"), one.why.text()}});
        reply.lines.append(one.number + QStringLiteral(": ") + one.why.text());
    }
    QJsonArray warnings;
    for (const Sentence &warning : run->warnings) {
        warnings.append(warning.text());
        reply.lines.append(warning.text());
    }
    const auto count = static_cast<int>(run->labelled.size());
    reply.json = {{QStringLiteral("labels"), count}, {QStringLiteral("reprints"), run->reprints}, {QStringLiteral("refused"), refused}, {QStringLiteral("warnings"), warnings},
        {QStringLiteral("file"), run->pdf.isEmpty() ? QJsonValue() : QJsonValue(out)}};
    if (count > 0)
        reply.lines.prepend(Sentence::tr("%1 labels are in %2.").arg(count).arg(out).text());
    reply.exit = run->refused.empty() ? ExitDone : count > 0 ? ExitPartly : ExitFailed;
    return reply;
}

}

std::span<const Command> paperCommands()
{
    static const Command commands[] = {
        {"labels", "--orders KEY…|--where FIELD=VALUE… --out FILE.pdf [--layout 100x150|a4]", "our own labels as one PDF; says which orders may not have one, and why",
            {QStringLiteral("orders"), QStringLiteral("where"), QStringLiteral("out"), QStringLiteral("layout")}, {}, {0, Words::any}, true, labels},
    };
    return commands;
}

} // namespace sampan::ctl
