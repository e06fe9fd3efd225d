// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/push.h"
#include "core/storage/verify.h"
#include "core/sync/apply.h"
#include "core/sync/lease.h"
#include "core/sync/steps.h"
#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

// A statement fails, whichever it is: then nothing of the transaction is there, and nothing is broken.
class TestStatementFailures : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;

    void prepare() override
    {
        EngineTest::prepare();
        m_scene = space->scene();
    }

    using Job = std::function<Result<>(Database &)>;
    // As the writer does.
    Result<> inTransaction(const Job &job)
    {
        Database &db = space->db();
        if (!db.begin(db.dialect().beginWrite())) {
            const Error error = *db.error();
            db.rollback();
            return tl::unexpected(error);
        }
        const Result<> done = job(db);
        if (!done && !db.failed()) {
            db.rollback();
            return done;
        }
        return db.commit();
    }

    void verify()
    {
        const auto findings = verifyWorkspace(space->db(), space->context());
        VERIFY_GOOD(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().words.english()));
    }

    void failEach(const Job &job)
    {
        const QStringList before = dump(space->db());
        for (int nth = 1;; ++nth) {
            int left = nth;
            space->db().faultBeforeStatement = [&left] { return --left == 0; };
            const Result<> done = inTransaction(job);
            space->db().faultBeforeStatement = nullptr;
            QVERIFY(!space->db().failed());
            if (left > 0) {
                VERIFY_GOOD(done);
                QVERIFY(nth > 5);
                break;
            }
            QVERIFY2(!done, qPrintable(u"statement %1 failed, and nobody noticed"_s.arg(nth)));
            QCOMPARE(dump(space->db()), before);
            verify();
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(dump(space->db()) != before);
        verify();
    }

    Job onRow(Table table, qint64 id, Cause cause, const std::function<Result<>(Work &, Row &)> &action)
    {
        return [=, this](Database &db) -> Result<> {
            Work work(db, space->context(), cause, space->actor);
            Row *row = work.rows().get(table, id);
            if (!row)
                return fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
            if (const auto done = action(work, *row); !done)
                return done;
            work.finish();
            return {};
        };
    }

private Q_SLOTS:
    void aSave()
    {
        const qint64 listing = space->listing(m_scene.market, u"TEA-1"_s);
        space->goLive(listing);
        const qint64 order = space->order(m_scene.market);
        ChangeSet changes;
        changes.actor = space->actor;
        changes.edits = {space->edit(Table::Product, m_scene.tea.product, product::title, u"Another tea"_s),
            space->edit(Table::Variant, m_scene.tea.variants[0], variant::corePrice, qint64(3000)),
            space->edit(Table::Variant, m_scene.tea.variants[0], variant::safetyStock, qint64(2)),
            space->edit(Table::Listing, listing, listing::price, qint64(4'000'000)),
            space->edit(Table::Order, order, order::city, u"Bandung"_s),
            space->edit(Table::OrderLine, space->lines(order)[0], orderLine::quantity, qint64(3))};
        failEach([&](Database &db) -> Result<> {
            sampan::commit(db, space->context(), changes);
            return {};
        });
    }

    void aPageThatWasPulled()
    {
        ProductSeen known{u"R1"_s, u"Oolong, new"_s, u"<p>x</p>"_s, u"Tea"_s, {}, {u"https://a.example/1.jpg"_s}, {},
            true, space->clock().now(), {}, true};
        VariantSeen item;
        item.remoteVariant = u"R1"_s;
        item.sku = u"NEW-1"_s;
        item.price = must(Money::fromMinor(1200, *Currency::fromCode(u"AUD"_s)));
        item.stock = 7;
        known.variants = {item};
        const std::vector<Fact> facts{known, CursorMoved{u"products"_s, u"2"_s}};
        const auto account = must([&]() -> Result<AccountFacts> {
            Work work(space->db(), space->context(), Cause::Pull, space->actor);
            return *work.account(m_scene.shop);
        }());
        failEach([&](Database &db) -> Result<> {
            Work work(db, space->context(), Cause::Pull, Actor::engine(account.name));
            Applier(work, account, space->clock().now()).apply(facts);
            work.finish();
            return {};
        });
        QCOMPARE(space->number("SELECT count(*) FROM variants WHERE sku = 'NEW-1'"), 1);
    }

    void anOrderThatWasPulled()
    {
        const Currency idr = *Currency::fromCode(u"IDR"_s);
        const auto money = [&](qint64 minor) { return must(Money::fromMinor(minor, idr)); };
        OrderLineSeen line;
        line.remoteLine = u"1"_s;
        line.sku = u"TEA-1"_s;
        line.quantity = 2;
        line.listPrice = money(500);
        line.sellerDiscount = line.platformDiscount = line.tax = money(0);
        line.paid = money(1000);
        OrderSeen seen;
        seen.remoteOrder = seen.number = u"R-9"_s;
        seen.event = OrderEvent::Payable;
        seen.placed = seen.modified = space->clock().now();
        seen.currency = idr;
        seen.lines = {line};
        seen.shippingPaid = seen.orderDiscountSeller = seen.orderDiscountPlatform = seen.tax = money(0);
        seen.total = money(1000);
        seen.shipTo.name = u"Siti"_s;
        seen.shipTo.country = u"ID"_s;
        const auto account = must([&]() -> Result<AccountFacts> {
            Work work(space->db(), space->context(), Cause::Pull, space->actor);
            return *work.account(m_scene.market);
        }());
        failEach([&](Database &db) -> Result<> {
            Work work(db, space->context(), Cause::Pull, Actor::engine(account.name));
            Applier(work, account, space->clock().now()).apply({seen, CursorMoved{u"orders"_s, u"2"_s}});
            work.finish();
            return {};
        });
        QCOMPARE(space->cell(Table::Variant, m_scene.tea.variants[0], variant::reserved), Value(qint64(2)));
    }

    void anApproval()
    {
        const qint64 listing = space->listing(m_scene.market, u"TEA-1"_s);
        failEach(onRow(Table::Listing, listing, Cause::Approval,
            [](Work &work, Row &row) { return approveListing(work, row, {}, u"good"_s); }));
        failEach(onRow(Table::Listing, listing, Cause::Queue, queueListing));
    }

    void anOrdersWay()
    {
        const qint64 order = space->order(m_scene.market);
        failEach(onRow(Table::Order, order, Cause::Approval,
            [](Work &work, Row &row) { return sampan::approveOrder(work, row, u"good"_s); }));
        failEach(onRow(Table::Order, order, Cause::Queue, sampan::queueOrder));
        failEach(onRow(Table::Order, order, Cause::Edit,
            [](Work &work, Row &row) { return sampan::cancelOrder(work, row, u"no stock"_s); }));
    }

    void sending()
    {
        const qint64 order = space->order(m_scene.market);
        must(space->approveOrder(order));
        must(space->queueOrder(order));
        Lease lease(m_scene.shop, u"this boot 1 1"_s, space->clock());
        space->inWork([&](Work &work) { QCOMPARE(lease.take(work.database()), Lease::Try::Taken); });
        StoredOperation stored;
        failEach([&](Database &db) -> Result<> {
            Work work(db, space->context(), Cause::Send, Actor::engine(u"shop"_s));
            const AccountFacts *account = work.account(m_scene.shop);
            if (!account)
                return fail(ErrorCode::NotFound, Sentence::tr("The account is gone."));
            auto claimed = claimNext(work, *account, 1);
            work.finish();
            if (!claimed.empty())
                stored = claimed.front();
            return {};
        });
        Send send;
        send.effect = RequestEffect::Once;
        send.request.step = u"create"_s;
        send.request.method = "POST";
        send.request.path = u"/orders"_s;
        Step begin{stored, std::nullopt, {}, Next(send), true, std::nullopt, lease.fence(), Seconds(60), false};
        StepOutcome outcome;
        const auto write = [&](const Step &step) {
            return [&, step](Database &db) -> Result<> {
                const auto written = writeStep(db, space->context(), step);
                if (written)
                    outcome = *written;
                return written ? Result<>() : tl::unexpected(written.error());
            };
        };
        failEach(write(begin));
        QVERIFY(outcome.begun.value != 0);
        Completed completed;
        completed.id = outcome.begun;
        completed.send = send;
        completed.exchange.request = send.request;
        completed.exchange.answer = {201, {}, "77"};
        completed.exchange.sentAt = completed.exchange.answeredAt = space->clock().now();
        stored.talk.push_back(completed.exchange);
        const auto push = std::get<CreateOrder>(stored.operation.task);
        failEach(write({stored, completed, {OrderPushed{push.order, u"77"_s, u"77"_s, {}}}, Next(Done()), false,
            std::nullopt, lease.fence(), Seconds(0), false}));
        QCOMPARE(space->orderState(order), OrderState::Synced);
    }

    void anUndo()
    {
        const CommitResult typed
            = space->type(Table::Variant, m_scene.tea.variants[0], variant::corePrice, qint64(3000));
        failEach([&](Database &db) -> Result<> {
            const auto undone = undoCommit(db, space->context(), space->actor, typed.commit);
            return undone ? Result<>() : tl::unexpected(undone.error());
        });
    }
};

QTEST_GUILESS_MAIN(TestStatementFailures)
#include "test_statement_failures.moc"
