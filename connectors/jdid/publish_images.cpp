// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/publish_requests.h"
#include "connectors/jdid/publish_run.h"

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
qsizetype wantedImages(const PublishRun &run)
{
    return std::min(run.task.images.size(), mostImages);
}

bool looksLikeImage(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("GIF8")
        || bytes.startsWith("BM") || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

/// Without this image; the product goes on.
void giveUp(PublishRun &run, Sentence why)
{
    run.facts.push_back(Remark{run.task.items.front().item.sku, std::move(why)});
    run.imageFile = nullptr;
    ++run.imagesDone;
}
} // namespace

void takeImageFile(PublishRun &run, const Exchange &exchange)
{
    const QString &address = exchange.request.absoluteUrl;
    const Verdict verdict = verdictOf(exchange);
    if (verdict.kind != AnswerClass::Success)
        giveUp(run, Sentence::tr("The image %1 could not be fetched: %2").arg(address).arg(verdict.what.english()));
    else if (exchange.answer.body.size() > largestImage)
        giveUp(run, Sentence::tr("The image %1 is larger than %2 MB.").arg(address).arg(largestImage / (1024 * 1024)));
    else if (!looksLikeImage(exchange.answer.body))
        giveUp(run, Sentence::tr("What is at %1 is no image.").arg(address));
    else
        run.imageFile = &exchange;
}

void takeImage(PublishRun &run, const Exchange &exchange)
{
    const QString address = run.task.images.value(run.imagesDone);
    const Verdict verdict = verdictOf(exchange);
    if (verdict.kind != AnswerClass::Success) {
        giveUp(run, Sentence::tr("JD.ID did not take the image %1: %2").arg(address).arg(verdict.what.english()));
        return;
    }
    Envelope envelope(exchange.request, exchange.answer);
    run.facts.push_back(
        ImageSent{run.task.product, address, envelope.model().isText() ? envelope.model().trimmed() : QString()});
    run.imageFile = nullptr;
    ++run.imagesDone;
    ++run.imagesThere;
}

std::optional<Next> nextOfImages(PublishRun &run)
{
    const qsizetype wanted = wantedImages(run);
    if (run.imageFile) {
        // The first that can be had is the main one: slots are filled without gaps.
        const QString base64 = QString::fromLatin1(run.imageFile->answer.body.toBase64());
        Send send = repeatable(imageRequest(run.imagesDone, run.imagesThere + 1, run.spu, base64, run.context.options));
        send.timeout = Milliseconds(60000);
        return send;
    }
    if (run.imagesDone < wanted) {
        Send send = reading(imageFileRequest(run.imagesDone, run.task.images[run.imagesDone]));
        send.bucket = u"images"_s;
        send.dispensable = true;
        send.largestAnswer = largestImage + 1;
        return send;
    }
    if (wanted > 0 && run.imagesThere == 0)
        return Refused{AnswerClass::Invalid,
            Sentence::tr("None of the images of “%1” reached JD.ID; it is not submitted.").arg(run.task.title)};
    return std::nullopt;
}

} // namespace sampan::jdid
