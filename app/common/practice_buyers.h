// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

namespace sampan {

class Practice;

/// The people who buy in practice: every now and then a few orders for what is on the shelf of the simulated marketplace;
/// none while there is nothing. They stop before they become a burden. Lives in the main thread and waits for nothing.
class PracticeBuyers final : public QObject {
    Q_OBJECT
public:
    explicit PracticeBuyers(const Practice &simulators, QObject *parent = nullptr);

private:
    void buy();

    QUrl m_control;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    int m_visits = 0;
};

} // namespace sampan
