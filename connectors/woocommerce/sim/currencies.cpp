// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/currencies.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

/// Code, name and symbol of those that come up in this trade; of the others the code must do.
constexpr auto known = R"(AUD|Australian dollar|&#36;
CAD|Canadian dollar|&#36;
CHF|Swiss franc|&#67;&#72;&#70;
CNY|Chinese yuan|&yen;
EUR|Euro|&euro;
GBP|Pound sterling|&pound;
HKD|Hong Kong dollar|&#36;
IDR|Indonesian rupiah|Rp
INR|Indian rupee|&#8377;
JPY|Japanese yen|&yen;
KRW|South Korean won|&#8361;
MYR|Malaysian ringgit|&#82;&#77;
NZD|New Zealand dollar|&#36;
PHP|Philippine peso|&#8369;
PLN|Polish z&#x142;oty|&#122;&#322;
SGD|Singapore dollar|&#36;
THB|Thai baht|&#3647;
TWD|New Taiwan dollar|&#78;&#84;&#36;
USD|United States (US) dollar|&#36;
VND|Vietnamese đồng|&#8363;)";

constexpr auto further = "AED AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN "
                         "BZD CDF CLP COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ "
                         "GYD HNL HTG HUF ILS IQD IRR ISK JMD JOD KES KGS KHR KMF KWD KYD KZT LAK LBP LKR LRD LSL LYD "
                         "MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MZN NAD NGN NIO NOK NPR OMR PAB PEN PGK PKR PYG "
                         "QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SHP SLL SOS SRD SYP SZL TJS TMT TND TOP TRY TTD TZS "
                         "UAH UGX UYU UZS VUV WST XAF XCD XOF XPF YER ZAR ZMW";

std::vector<Currency> readAll()
{
    std::vector<Currency> list;
    for (const QString &line : QString::fromUtf8(known).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        list.push_back({cells.at(0), cells.at(1), cells.at(2)});
    }
    for (const QString &code : QString::fromLatin1(further).split(u' '))
        list.push_back({code, code, code});
    std::ranges::sort(list, {}, &Currency::code);
    return list;
}

} // namespace

const std::vector<Currency> &currencies()
{
    static const std::vector<Currency> list = readAll();
    return list;
}

const Currency *currency(const QString &code)
{
    const auto found = std::ranges::find(currencies(), code, &Currency::code);
    return found == currencies().end() ? nullptr : &*found;
}

QString plainSymbol(const QString &code)
{
    static const std::vector<std::pair<QString, QString>> symbols{{u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s},
        {u"JPY"_s, u"¥"_s}, {u"CNY"_s, u"¥"_s}, {u"THB"_s, u"฿"_s}, {u"VND"_s, u"₫"_s}, {u"PHP"_s, u"₱"_s},
        {u"IDR"_s, u"Rp"_s}, {u"MYR"_s, u"RM"_s}, {u"TWD"_s, u"NT$"_s}, {u"INR"_s, u"₹"_s}, {u"PLN"_s, u"zł"_s},
        {u"KRW"_s, u"₩"_s}};
    const auto found = std::ranges::find(symbols, code, &std::pair<QString, QString>::first);
    if (found != symbols.end())
        return found->second;
    return code.endsWith(u'D') ? u"$"_s : code;
}

} // namespace sim::woo
