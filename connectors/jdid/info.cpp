// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/info.h"

#include "connectors/jdid/options.h"
#include "connectors/jdid/publish_requests.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
std::vector<AccountField> credentialFields()
{
    return {
        {u"app_key"_s, Sentence::tr("App key"), Sentence::tr("From the developer console."), true, {}},
        {u"app_secret"_s, Sentence::tr("App secret"), Sentence::tr("From the developer console; signs every call."),
            true, {}},
        {u"access_token"_s, Sentence::tr("Access token"), Sentence::tr("Given when the seller lets the app in."), true,
            {}},
        {u"refresh_token"_s, Sentence::tr("Refresh token"),
            Sentence::tr("Given with it. Each renewal brings a new one."), true, {}},
    };
}

Capabilities capabilities()
{
    Capabilities c;
    c.streams = {u"products"_s, u"stock"_s, u"prices"_s, u"orders"_s, u"status"_s};
    c.takesContent = c.takesPrices = c.takesStock = true;
    c.givesLabels = c.takesHandOver = true;
    c.priceBatch = 1;
    c.stockBatch = 50;
    c.readBatch = 20;
    c.maximumImages = static_cast<int>(mostImages);
    c.maximumTitle = 120;
    c.needsCategory = true;
    c.priceStep = u"1"_s;
    // Nothing is published about limits; these are a client's that behaves.
    c.atOnce = 2;
    c.limits = {
        {u"api"_s, 5, Milliseconds(1000)}, {u"images"_s, 2, Milliseconds(1000)}, {u"token"_s, 1, Milliseconds(10000)}};
    return c;
}
} // namespace

ConnectorInfo makeInfo()
{
    ConnectorInfo info;
    info.kind = u"jdid"_s;
    info.name = u"JD.ID"_s;
    info.role = AccountRole::Marketplace;
    info.presetUrl = u"https://open-api.jd.id"_s;
    info.credentials = credentialFields();
    info.options = optionFields();
    info.capabilities = capabilities();
    return info;
}

} // namespace sampan::jdid
