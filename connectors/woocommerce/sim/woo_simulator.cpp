// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/woo_simulator.h"

#include "connectors/simkit/http_server.h"
#include "connectors/simkit/relay_plan.h"
#include "connectors/woocommerce/sim/catalogue.h"
#include "connectors/woocommerce/sim/desk.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sim {
namespace {

QString secretText(const Options &options, const char *what)
{
    const QByteArray source = QByteArray::number(options.seed) + what;
    return QString::fromLatin1(QCryptographicHash::hash(source, QCryptographicHash::Sha1).toHex());
}

woo::Shop newShop(const Options &options)
{
    woo::Shop shop;
    shop.keys = {{u"ck_"_s + secretText(options, "key"), u"cs_"_s + secretText(options, "secret"), u"read_write"_s}};
    shop.applicationPassword = secretText(options, "password").left(24);
    woo::stockShelves(shop, options);
    return shop;
}

} // namespace

/// The server on a port of its own, and the relay where clients connect.
class WooSimulator : public Simulator {
public:
    explicit WooSimulator(const Options &options)
        : m_options(options)
        , m_plan(options.faults)
        , m_server([this](const HttpRequest &request) { return answer(request); }, options)
        , m_site(newShop(options), options.faults, m_server.tls())
    {
    }

    ~WooSimulator() override
    {
        m_relay.reset();
        m_server.stop();
    }

    bool start() override
    {
        if (!m_server.listen()) {
            m_error = m_server.error();
            return false;
        }
        m_relay = std::make_unique<Relay>(
            m_options.port, m_server.port(), [this](quint64 request) { return m_plan.next(request); });
        if (!m_relay->listen()) {
            m_error = u"port %1 is taken"_s.arg(m_options.port);
            return false;
        }
        m_site.with([this](woo::Shop &shop) { shop.home = url(); });
        m_desk = std::make_unique<woo::Desk>(m_site, *m_relay, m_plan);
        return true;
    }

    QString error() const override { return m_error; }
    QString kind() const override { return u"woocommerce"_s; }
    QString url() const override { return m_relay ? address(m_relay->port()) : QString(); }
    QString controlUrl() const override { return address(m_server.port()); }

    QJsonObject credentials() const override
    {
        QJsonObject credentials;
        m_site.with([&credentials](woo::Shop &shop) {
            credentials = {{"consumer_key"_L1, shop.keys.front().key}, {"consumer_secret"_L1, shop.keys.front().secret},
                {"user"_L1, shop.user}, {"application_password"_L1, shop.applicationPassword}};
        });
        return credentials;
    }

private:
    QString address(quint16 port) const
    {
        return QLatin1String(m_server.tls() ? "https" : "http") + u"://127.0.0.1:%1"_s.arg(port);
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        if (request.path.startsWith("/_sim/") && m_desk)
            return m_desk->answer(request);
        return m_site.answer(request);
    }

    Options m_options;
    QString m_error;
    RelayPlan m_plan;
    HttpServer m_server;
    mutable woo::Site m_site;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<woo::Desk> m_desk;
};

std::unique_ptr<Simulator> make_woocommerce(const Options &options)
{
    return std::make_unique<WooSimulator>(options);
}

} // namespace sim
