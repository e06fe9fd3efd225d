// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sentence.h"

#include <QDialog>

#include <vector>

namespace sampan::ui {

/// Which rows were refused, and why; can be copied.
class RefusalsDialog final : public QDialog {
    Q_OBJECT
public:
    RefusalsDialog(const std::vector<std::pair<QString, Sentence>> &refused, QWidget *parent);
};

} // namespace sampan::ui
