// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/audit.h"
#include "connectors/jdid/sim/calls.h"

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

Spu *livingSpu(Shop &shop, const Payload &payload)
{
    Spu *spu = shop.catalogue.spu(payload.integer("spuId").value_or(0));
    return spu && spu->status != WareStatus::Deleted ? spu : nullptr;
}

Reply unknownSpu()
{
    return refused(NotFound, u"product does not exist"_s);
}

Reply moved(Shop &shop, Spu &spu, WareStatus status)
{
    spu.status = status;
    spu.modified = shop.now;
    return done(true);
}

} // namespace

Reply submitAudit(Shop &shop, const Payload &payload)
{
    Spu *spu = livingSpu(shop, payload);
    if (!spu)
        return unknownSpu();
    if (spu->audit == AuditState::Waiting)
        return refused(WrongState, u"product is already in audit"_s);
    if (spu->audit == AuditState::Passed)
        return refused(WrongState, u"product has already passed the audit"_s);
    startAudit(shop, *spu);
    return done(true);
}

Reply onShelf(Shop &shop, const Payload &payload)
{
    Spu *spu = livingSpu(shop, payload);
    if (!spu)
        return unknownSpu();
    if (spu->status == WareStatus::OnShelf)
        return refused(WrongState, u"product is on the shelf already"_s);
    if (spu->status == WareStatus::Punished)
        return refused(WrongState, u"product is punished: "_s + spu->punishReason);
    if (spu->audit != AuditState::Passed)
        return refused(WrongState, u"product has not passed the audit"_s);
    return moved(shop, *spu, WareStatus::OnShelf);
}

Reply offShelf(Shop &shop, const Payload &payload)
{
    Spu *spu = livingSpu(shop, payload);
    if (!spu)
        return unknownSpu();
    if (spu->status != WareStatus::OnShelf)
        return refused(WrongState, u"product is not on the shelf"_s);
    return moved(shop, *spu, WareStatus::OffShelf);
}

Reply delSpu(Shop &shop, const Payload &payload)
{
    Spu *spu = livingSpu(shop, payload);
    if (!spu)
        return unknownSpu();
    if (shop.switches.deleteNeedsOffShelf && spu->status == WareStatus::OnShelf)
        return refused(WrongState, u"take the product off the shelf first"_s);
    for (const qint64 id : spu->skus)
        shop.catalogue.sku(id)->deleted = true;
    return moved(shop, *spu, WareStatus::Deleted);
}

} // namespace sim::jdid
