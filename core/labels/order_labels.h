// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/labels/label_data.h"

#include "core/change/change_set.h"
#include "core/files/progress.h"

#include <span>

namespace sampan {

class Workspace;

/// What came of printing labels.
struct LabelRun {
    struct Refused {
        qint64 order = 0;
        QString number; ///< empty if there is no such order
        Sentence why;

        bool operator==(const Refused &) const = default;
    };

    QByteArray pdf; ///< the labels in the order that was asked for; empty if there are none
    std::vector<qint64> labelled;
    std::vector<Refused> refused;
    std::vector<Sentence> warnings; ///< such as states that are older than they should be
    int reprints = 0;               ///< among the labelled
};

/// Makes, stores and joins our own labels of these orders. One that may not have a label, or cannot be printed, is refused
/// and the others go on; a cancel that becomes known meanwhile is heeded up to the last moment. Waits for the workspace's
/// reader and writer, so never in the window's thread: QtConcurrent there, any thread on the command line. Needs a
/// QGuiApplication (platform "offscreen" without a screen).
Result<LabelRun> printLabels(Workspace &workspace, const Actor &actor, std::span<const qint64> orders, LabelLayout layout, const Progress &progress = {});

} // namespace sampan
