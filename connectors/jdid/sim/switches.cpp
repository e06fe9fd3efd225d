// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/switches.h"

#include <array>
#include <variant>

namespace sim::jdid {
namespace {

using Member = std::variant<bool Switches::*, int Switches::*, double Switches::*, QString Switches::*>;

struct Entry {
    const char *name;
    Member member;
};

constexpr std::array entries{
    Entry{"drift", &Switches::drift},
    Entry{"timestamp_tolerance", &Switches::timestampTolerance},
    Entry{"empty_parameters_signed", &Switches::emptyParametersSigned},
    Entry{"body_everywhere", &Switches::bodyEverywhere},
    Entry{"calls_per_second", &Switches::callsPerSecond},
    Entry{"bad_answers_execute", &Switches::badAnswersExecute},
    Entry{"token_seconds", &Switches::tokenSeconds},
    Entry{"refresh_rotates", &Switches::refreshRotates},
    Entry{"old_refresh_dies", &Switches::oldRefreshDies},
    Entry{"old_access_dies", &Switches::oldAccessDies},
    Entry{"title_max", &Switches::titleMax},
    Entry{"audit_reads", &Switches::auditReads},
    Entry{"audit_milliseconds", &Switches::auditMilliseconds},
    Entry{"audit_fail_share", &Switches::auditFailShare},
    Entry{"audit_needs_image", &Switches::auditNeedsImage},
    Entry{"audit_shelves", &Switches::auditShelves},
    Entry{"edit_needs_audit", &Switches::editNeedsAudit},
    Entry{"audit_code_new", &Switches::auditCodeNew},
    Entry{"audit_code_waiting", &Switches::auditCodeWaiting},
    Entry{"audit_code_passed", &Switches::auditCodePassed},
    Entry{"audit_code_failed", &Switches::auditCodeFailed},
    Entry{"delete_needs_off_shelf", &Switches::deleteNeedsOffShelf},
    Entry{"deleted_listed", &Switches::deletedListed},
    Entry{"old_price_call_works", &Switches::oldPriceCallWorks},
    Entry{"page_cap", &Switches::pageCap},
    Entry{"detail_cap", &Switches::detailCap},
    Entry{"stock_cap", &Switches::stockCap},
    Entry{"window_days", &Switches::windowDays},
    Entry{"window_begin_included", &Switches::windowBeginIncluded},
    Entry{"window_end_included", &Switches::windowEndIncluded},
    Entry{"order_sort", &Switches::orderSort},
    Entry{"print_readies", &Switches::printReadies},
    Entry{"send_needs_print", &Switches::sendNeedsPrint},
    Entry{"cancel_restores_stock", &Switches::cancelRestoresStock},
    Entry{"total_price_with_freight", &Switches::totalPriceWithFreight},
    Entry{"total_price_with_discounts", &Switches::totalPriceWithDiscounts},
    Entry{"pay_subtotal_with_freight", &Switches::paySubtotalWithFreight},
};

bool write(bool &member, const QJsonValue &value)
{
    member = value.toBool();
    return value.isBool();
}

bool write(int &member, const QJsonValue &value)
{
    const int number = value.toInt(-1);
    if (number >= 0)
        member = number;
    return number >= 0;
}

bool write(double &member, const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number >= 0)
        member = number;
    return number >= 0;
}

/// The only one with words.
bool write(QString &orderSort, const QJsonValue &value)
{
    constexpr std::array words{"", "book", "book_desc", "update", "id"};
    for (const char *word : words) {
        if (value.isString() && value.toString() == QLatin1String(word)) {
            orderSort = value.toString();
            return true;
        }
    }
    return false;
}

} // namespace

bool Switches::set(const QString &name, const QJsonValue &value)
{
    for (const Entry &entry : entries) {
        if (name == QLatin1String(entry.name))
            return std::visit([&](auto member) { return write(this->*member, value); }, entry.member);
    }
    return false;
}

QJsonObject Switches::json() const
{
    QJsonObject object;
    for (const Entry &entry : entries) {
        std::visit(
            [&](auto member) { object.insert(QLatin1String(entry.name), QJsonValue(this->*member)); }, entry.member);
    }
    return object;
}

} // namespace sim::jdid
