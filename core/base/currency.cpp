// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/currency.h"

namespace sampan {

namespace {
    // ISO 4217 active codes with a minor unit; those that are not two digits stand in their own lists.
    constexpr char twoDigits[] = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN "
                                 "BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS "
                                 "GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR "
                                 "LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD "
                                 "PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
                                 "SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ";
    constexpr char noDigits[] = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ";
    constexpr char threeDigits[] = "BHD IQD JOD KWD LYD OMR TND ";

    bool listed(QByteArrayView list, QByteArrayView code)
    {
        for (qsizetype i = 0; i + 3 <= list.size(); i += 4) {
            if (list.sliced(i, 3) == code)
                return true;
        }
        return false;
    }
}

Result<Currency> Currency::fromCode(QStringView code)
{
    // Upper case of bytes, not of letters: "ß" is no "SS" here.
    const QByteArray upper = code.trimmed().toUtf8().toUpper();
    Currency result;
    if (listed(twoDigits, upper))
        result.m_exponent = 2;
    else if (listed(threeDigits, upper))
        result.m_exponent = 3;
    else if (!listed(noDigits, upper))
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a currency. Use a code such as AUD or IDR.").arg(code.toString()));
    std::copy(upper.begin(), upper.end(), result.m_code.begin());
    return result;
}

QString Currency::code() const
{
    return isValid() ? QString::fromLatin1(m_code.data(), 3) : QString();
}

int Currency::exponent() const
{
    return m_exponent;
}

} // namespace sampan
