// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"
#include "connectors/jdid/wares.h"

#include <QHash>
#include <QSet>

namespace sampan::jdid {

/// How far a publication has come, built anew from its exchanges at each step. `facts` are those of the last one.
struct PublishRun {
    PublishRun(const Context &with, const PublishProduct &what)
        : context(with)
        , task(what)
    {
    }

    const Context &context;
    const PublishProduct &task;
    std::vector<Fact> facts;
    std::optional<Next> end; ///< it cannot go on

    QString brand;
    QString spu; ///< their id; empty: not made, or not found again
    bool fromBefore = false; ///< it was there before this task, so its content may be another
    QHash<QString, QString> skus; ///< their ids by our SKU (folded)
    bool skusRead = false;
    int skuReadings = 0;
    QSet<QString> refused; ///< our SKUs (folded) that they did not take

    // The creation, and the search for one whose answer was lost.
    int creations = 0;
    const Exchange *unclear = nullptr; ///< a creation, or an added variant, that nobody has looked into yet
    Verdict duplicate; ///< of a creation that they say was there already
    std::vector<Spu> scanned;
    int pages = 0;
    qint64 total = -1;
    int scans = 0, questions = 0; ///< how often the list was begun, how often asked
    bool scanEnded = false;
    QSet<QString> looked; ///< products whose variants were compared

    QHash<QString, int> additions; ///< tries for each new variant
    QSet<QString> named; ///< variants whose name was sent
    bool updated = false;

    qsizetype imagesThere = 0; ///< slots that hold our images, from the first
    qsizetype imagesDone = 0; ///< of the task's images, sent or given up
    const Exchange *imageFile = nullptr;

    bool submitted = false;
    std::optional<Spu> status;
};

QString folded(const QString &sku);

/// Begins with what the task knows and takes in every exchange.
PublishRun runOf(const Context &context, const PublishProduct &task);

// Each takes in one exchange of its own kind.
void takeCreation(PublishRun &run, const Exchange &exchange);
void takeScan(PublishRun &run, const Exchange &exchange);
void takeLook(PublishRun &run, const Exchange &exchange);
void takeSkus(PublishRun &run, const Exchange &exchange);
void takeAddition(PublishRun &run, const Exchange &exchange);
void takeImageFile(PublishRun &run, const Exchange &exchange);
void takeImage(PublishRun &run, const Exchange &exchange);

// What each part still needs; nothing: it is finished.
std::optional<Next> nextOfCreation(PublishRun &run);
std::optional<Next> nextOfVariants(PublishRun &run);
std::optional<Next> nextOfImages(PublishRun &run);

/// Learns the ids of variants from a list of theirs; a fact for each that is new.
void learn(PublishRun &run, const std::vector<Sku> &skus);

/// Until when nothing may be concluded from "not there"; a Wait, or nothing.
std::optional<Next> quietTime(const PublishRun &run);

} // namespace sampan::jdid
