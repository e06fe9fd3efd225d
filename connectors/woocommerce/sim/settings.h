// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace sim::woo {

struct Setting {
    QString group;
    QString id;
    QString label;
    QString type; ///< text, number, select, radio or checkbox (yes and no)
    QString standard;
    QString value;
    std::vector<std::pair<QString, QString>> options{};

    bool accepts(const QString &text) const;
};

/// What the shop's owner has set.
class Settings {
public:
    Settings(); ///< an Australian shop: dollars, decimal point, kilograms, no tax

    const std::vector<Setting> &all() const { return m_settings; }
    Setting *find(const QString &group, const QString &id);
    const Setting *find(const QString &group, const QString &id) const;
    QString value(const char *id) const;
    bool on(const char *id) const;
    /// False if there is no such setting or it does not accept the value.
    bool set(const QString &id, const QString &value);

private:
    std::vector<Setting> m_settings;
};

} // namespace sim::woo
