// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/view.h"

namespace sampan {

/// What the numbers of our own work mean, in words; translated in the context "Field". Their order is that of the enums.
namespace words {
    inline constexpr const char *roles[] = {QT_TRANSLATE_NOOP("Field", "shop"), QT_TRANSLATE_NOOP("Field", "marketplace"), QT_TRANSLATE_NOOP("Field", "carrier")};
    inline constexpr const char *stages[] = {QT_TRANSLATE_NOOP("Field", "watch"), QT_TRANSLATE_NOOP("Field", "active")};
    inline constexpr const char *causes[] = {QT_TRANSLATE_NOOP("Field", "edit"), QT_TRANSLATE_NOOP("Field", "paste"), QT_TRANSLATE_NOOP("Field", "import"), QT_TRANSLATE_NOOP("Field", "rule"),
        QT_TRANSLATE_NOOP("Field", "pull"), QT_TRANSLATE_NOOP("Field", "undo"), QT_TRANSLATE_NOOP("Field", "approval"), QT_TRANSLATE_NOOP("Field", "queue"), QT_TRANSLATE_NOOP("Field", "send"),
        QT_TRANSLATE_NOOP("Field", "settings"), QT_TRANSLATE_NOOP("Field", "settled"), QT_TRANSLATE_NOOP("Field", "label")};
    inline constexpr const char *units[] = {"", QT_TRANSLATE_NOOP("Field", "content"), QT_TRANSLATE_NOOP("Field", "price"), QT_TRANSLATE_NOOP("Field", "stock"), QT_TRANSLATE_NOOP("Field", "shelf"),
        QT_TRANSLATE_NOOP("Field", "create order"), QT_TRANSLATE_NOOP("Field", "amend order"), QT_TRANSLATE_NOOP("Field", "cancel order"), QT_TRANSLATE_NOOP("Field", "hand over"),
        QT_TRANSLATE_NOOP("Field", "note")};
    inline constexpr const char *outboxStates[] = {QT_TRANSLATE_NOOP("Field", "waiting"), QT_TRANSLATE_NOOP("Field", "sending"), QT_TRANSLATE_NOOP("Field", "unknown"), QT_TRANSLATE_NOOP("Field", "sent"),
        QT_TRANSLATE_NOOP("Field", "refused"), QT_TRANSLATE_NOOP("Field", "withdrawn"), QT_TRANSLATE_NOOP("Field", "stuck")};
    inline constexpr const char *exchangeStates[] = {QT_TRANSLATE_NOOP("Field", "sending"), QT_TRANSLATE_NOOP("Field", "answered"), QT_TRANSLATE_NOOP("Field", "unknown"), QT_TRANSLATE_NOOP("Field", "tried again")};
    inline constexpr const char *effects[] = {QT_TRANSLATE_NOOP("Field", "reads"), QT_TRANSLATE_NOOP("Field", "sets"), QT_TRANSLATE_NOOP("Field", "does once")};
    inline constexpr const char *verdicts[] = {QT_TRANSLATE_NOOP("Field", "good"), QT_TRANSLATE_NOOP("Field", "token expired"), QT_TRANSLATE_NOOP("Field", "sign in again"), QT_TRANSLATE_NOOP("Field", "clock or signature"),
        QT_TRANSLATE_NOOP("Field", "too many requests"), QT_TRANSLATE_NOOP("Field", "passing fault"), QT_TRANSLATE_NOOP("Field", "refused"), QT_TRANSLATE_NOOP("Field", "there already"),
        QT_TRANSLATE_NOOP("Field", "not found"), QT_TRANSLATE_NOOP("Field", "not in this state"), QT_TRANSLATE_NOOP("Field", "not allowed"), QT_TRANSLATE_NOOP("Field", "not understood")};
    inline constexpr const char *aspects[] = {"", QT_TRANSLATE_NOOP("Field", "content"), QT_TRANSLATE_NOOP("Field", "price"), QT_TRANSLATE_NOOP("Field", "stock"), QT_TRANSLATE_NOOP("Field", "cancels")};
    inline constexpr const char *labelKinds[] = {QT_TRANSLATE_NOOP("Field", "own"), QT_TRANSLATE_NOOP("Field", "marketplace's")};
}

} // namespace sampan
