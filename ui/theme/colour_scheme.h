// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace sampan::ui {

/// Whether the desktop is dark, as its settings portal says (org.freedesktop.appearance, color-scheme), for Qt 6.4 does
/// not ask. Without a portal nothing is said and the light colours stay. Asks without waiting.
class ColourScheme final : public QObject {
    Q_OBJECT
public:
    explicit ColourScheme(QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
};

} // namespace sampan::ui
