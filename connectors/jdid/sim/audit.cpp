// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/audit.h"

#include "connectors/simkit/random.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr std::array reasons{"Judul produk mengandung kata terlarang / title contains forbidden words",
    "Foto utama buram atau memiliki watermark / main image is blurred or has a watermark",
    "Kategori tidak sesuai / wrong category", "Deskripsi tidak lengkap / description is incomplete"};

void judge(Shop &shop, Spu &spu)
{
    if (shop.switches.auditNeedsImage && spu.images[0].isEmpty())
        return decideAudit(shop, spu, false, u"Foto utama tidak ada / main image is missing"_s);
    Random random(shop.seed, static_cast<quint64>(spu.id));
    const bool pass = random.share() >= shop.switches.auditFailShare;
    const char *reason = reasons.at(static_cast<size_t>(random.below(static_cast<int>(reasons.size()))));
    decideAudit(shop, spu, pass, pass ? QString() : QString::fromUtf8(reason));
}

} // namespace

void startAudit(Shop &shop, Spu &spu)
{
    spu.audit = AuditState::Waiting;
    spu.auditReason.clear();
    spu.auditReadsLeft = shop.switches.auditReads;
    spu.auditStarted = shop.now;
    spu.modified = shop.now;
}

void readAudit(Shop &shop, Spu &spu)
{
    if (spu.audit != AuditState::Waiting)
        return;
    const int wait = shop.switches.auditMilliseconds;
    const bool readEnough = spu.auditReadsLeft > 0 && --spu.auditReadsLeft == 0;
    if (readEnough || (wait > 0 && shop.now - spu.auditStarted >= wait))
        judge(shop, spu);
}

void decideAudit(Shop &shop, Spu &spu, bool pass, const QString &reason)
{
    spu.audit = pass ? AuditState::Passed : AuditState::Failed;
    spu.auditReason = pass ? QString() : reason;
    if (pass && shop.switches.auditShelves && spu.status == WareStatus::OffShelf)
        spu.status = WareStatus::OnShelf;
    spu.modified = shop.now;
}

int auditCode(const Switches &switches, AuditState state)
{
    switch (state) {
    case AuditState::New:
        return switches.auditCodeNew;
    case AuditState::Waiting:
        return switches.auditCodeWaiting;
    case AuditState::Passed:
        return switches.auditCodePassed;
    case AuditState::Failed:
        break;
    }
    return switches.auditCodeFailed;
}

} // namespace sim::jdid
