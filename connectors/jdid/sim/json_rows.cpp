// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/json_rows.h"

#include "connectors/jdid/sim/json_text.h"

namespace sim::jdid {

JsonRow &JsonRow::add(const char *name, const QString &value)
{
    return raw(name, jsonText(value, {}));
}

JsonRow &JsonRow::raw(const char *name, const QByteArray &json)
{
    m_text += m_text.isEmpty() ? "{\"" : ",\"";
    m_text += name;
    m_text += "\":";
    m_text += json;
    return *this;
}

} // namespace sim::jdid
