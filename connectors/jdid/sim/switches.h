// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace sim::jdid {

/// What the API's description leaves open or knows from memory only, each with the likelier answer. The control action
/// set_option changes one by its name here in words with underscores (auditShelves: "audit_shelves").
struct Switches {
    double drift = 0.1; ///< share of replies with another case, name, code or type than the method's usual one; 0: none
    int timestampTolerance = 360; ///< seconds either way
    bool emptyParametersSigned = true; ///< else they are left out before signing, as one of the clients does
    bool bodyEverywhere = true; ///< parameters in a POST's body count for every method; else for images only
    double callsPerSecond = 0; ///< more are throttled; 0: no limit
    bool badAnswersExecute
        = false; ///< with faults: what is answered with HTML or nothing and 200 was done all the same

    int tokenSeconds = 86400;
    bool refreshRotates = true; ///< a refresh gives a new refresh token
    bool oldRefreshDies = true; ///< and ends the one used
    bool oldAccessDies = true; ///< a refresh ends the access token before it

    int titleMax = 200; ///< letters of spuName and skuName
    int auditReads = 2; ///< the audit is decided when the product is read for the n-th time; 0: not by reading
    int auditMilliseconds = 0; ///< or after so long; 0: not by time. With both 0 only decide_audit does
    double auditFailShare = 0; ///< of the audits that find nothing wrong
    bool auditNeedsImage = true; ///< a product without main image fails
    bool auditShelves = true; ///< passing puts the product on the shelf; else onShelf must be called
    bool editNeedsAudit = false; ///< a change of content takes a passed product back to "not submitted"
    int auditCodeNew = 0; ///< the values of auditStatus
    int auditCodeWaiting = 1;
    int auditCodePassed = 2;
    int auditCodeFailed = 3;
    bool deleteNeedsOffShelf = true;
    bool deletedListed = true; ///< deleted products stay in the list, with wareStatus 4
    bool oldPriceCallWorks = true; ///< else updatePriceBySkuIds succeeds and changes nothing

    int pageCap = 100; ///< products and order ids a page
    int detailCap = 50; ///< orders, products or SKUs asked for at once
    int stockCap = 50; ///< SKUs of one stock call
    int windowDays = 0; ///< longest window of an order list; 0: any
    bool windowBeginIncluded = true;
    bool windowEndIncluded = true;
    QString orderSort; ///< of the list: empty (no order that means anything), book, book_desc, update, id

    bool printReadies = true; ///< printOrder moves an order from 1 to 7
    bool sendNeedsPrint = true;
    bool cancelRestoresStock = true;
    bool totalPriceWithFreight = false;
    bool totalPriceWithDiscounts = false; ///< totalPrice is after them
    bool paySubtotalWithFreight = true;

    /// False if there is no such switch or the value is not of its kind.
    bool set(const QString &name, const QJsonValue &value);
    QJsonObject json() const;
};

} // namespace sim::jdid
