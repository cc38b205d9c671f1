package org.kontor.trading.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.quotes.entity.Quote;

/**
 * A customer's order.
 *
 * <p>It is made from an instruction and is either rejected at once, or opened: accepted while the market is closed, new
 * once it works in the market, held while it is an exit whose entry has not filled. Quotes set off its stop, if it has
 * one, and fill it, wholly or in parts. Its customer may ask for other terms or for its end; until that is carried out
 * it goes on filling. It ends filled, canceled or expired, and then never changes again. While it is open it keeps back
 * what its rest may cost at worst.
 */
@Entity(name = "TradeOrder")
@Table(name = "orders")
public class Order extends OrderRecord {

    private static final int QTY_SCALE = 9;

    @Embedded
    private Terms terms;

    @Embedded
    private Trigger trigger = new Trigger();

    @Embedded
    private Filling filling = new Filling();

    @Embedded
    private Charges charges = new Charges();

    @Embedded
    private Hold hold = new Hold();

    @Column(name = "worst_price")
    private BigDecimal worstPrice;

    protected Order() {}

    public Order(Identity identity, Instruction wanted, OffsetDateTime now, OffsetDateTime expiresAt) {
        super(identity, wanted, now, expiresAt);
        this.terms = new Terms(wanted);
    }

    /** Takes the order: into the market, to wait for its opening, or for its entry (T3, T4, T20). */
    public void open(Opening opening, OrderStatus first) {
        worstPrice = opening.worstPrice();
        charges.keepBack(opening.feesAtMost());
        trigger.arm(opening.triggerSource(), terms, opening.last(), opening.rules());
        status = first;
    }

    /** Sets what is kept back to what the rest may cost at worst, settled money first; returns the change (R4). */
    public Sum reserve(BigDecimal freeSettled) {
        BigDecimal cost = worstCost();
        return hold.resize(cost, side() == Side.SELL ? cost : freeSettled);
    }

    /** What the rest may cost at worst: USD with fees for a buy, shares for a sell. */
    public BigDecimal worstCost() {
        if (!status.isOpen() || status == OrderStatus.HELD || isCoveredByItsSibling()) {
            return BigDecimal.ZERO;
        }
        if (terms.isNotional() && side() == Side.BUY) {
            return restOfMoney().add(charges.open());
        }
        BigDecimal shares =
                terms.isNotional() ? restOfMoney().divide(worstPrice, QTY_SCALE, RoundingMode.UP) : leavesQty();
        BigDecimal cost = Reservation.of(side(), shares, worstPrice);
        return side() == Side.BUY ? cost.add(charges.open()) : cost;
    }

    /** Two exits are for the same shares: they are reserved once, by the one that takes the profit. */
    private boolean isCoveredByItsSibling() {
        return leg() == Leg.STOP_LOSS && orderClass() != OrderClass.OTO && trigger.isWaiting();
    }

    /** Keeps back the larger of what its terms cost now and what others would; returns the change (T12). */
    public Sum reserveAtLeast(BigDecimal cost, BigDecimal freeSettled) {
        BigDecimal larger = hold.amount().max(cost);
        return hold.resize(larger, side() == Side.SELL ? larger : freeSettled);
    }

    /** Looks at a quote; true if it has reached the stop. From the next quote on the order may fill (2.6 item 7). */
    public boolean see(Quote quote, InstrumentRules rules, OffsetDateTime now) {
        if (!status.isWorking() || !trigger.isWaiting() || !trigger.see(quote, terms, rules)) {
            return false;
        }
        if (side() == Side.SELL && !type().hasLimit()) {
            worstPrice = PriceRules.collar(Side.SELL, quote.bid(), rules);
        }
        touch(now);
        return true;
    }

    /** Shares that would fill at a price if enough were displayed. */
    public BigDecimal wanted(BigDecimal price) {
        return terms.isNotional() ? restOfMoney().divide(price, QTY_SCALE, RoundingMode.DOWN) : leavesQty();
    }

    /**
     * Fills some or all of the rest; what is kept back shrinks to what the new rest may cost (T6, T7, T9, T10, T13).
     */
    public Filled fill(Deal deal, BigDecimal freeSettled) {
        Fill fill = deal.fill();
        BigDecimal rest = wanted(fill.price());
        if (!status.isWorking()
                || trigger.isWaiting()
                || fill.qty().compareTo(rest) > 0
                || !side().accepts(fill.price(), worstPrice)) {
            throw new IllegalStateException("order " + id() + " (" + status + ") cannot take " + fill);
        }
        filling.add(fill);
        charges.add(deal.fees());
        touch(deal.at());
        if (fill.qty().compareTo(rest) == 0) {
            terms.setQty(filling.shares());
            status = OrderStatus.FILLED;
        } else if (!status.outranksAPartialFill()) {
            status = OrderStatus.PARTIALLY_FILLED;
        }
        BigDecimal cost = side() == Side.BUY ? fill.gross().add(deal.totalFees()) : fill.qty();
        boolean fromHold = hold.amount().signum() > 0;
        Sum paid = fromHold ? hold.pay(cost) : Sum.paidFrom(cost, side() == Side.SELL ? cost : freeSettled);
        // what a pending replacement needs more than the old terms stays kept back until it applies
        Sum released = fromHold && status != OrderStatus.PENDING_REPLACE ? reserve(BigDecimal.ZERO) : Sum.NOTHING;
        Execution execution = new Execution(deal.executionId(), id(), accountId(), filling.fills(), side(), fill)
                .explainedBy(deal.quote(), deal.rule(), deal.at())
                .settlingOn(deal.tradeDate(), deal.settleDate())
                .charged(deal.totalFees());
        return new Filled(execution, deal.fees(), paid, fromHold, released);
    }

    /** Applies other terms (T12, T14); a quantity that has filled already fills the order. */
    public void replace(
            Replacement wanted, BigDecimal newWorstPrice, BigDecimal fees, InstrumentRules rules, OffsetDateTime now) {
        expect(status == OrderStatus.PENDING_REPLACE, "be replaced");
        terms.replace(wanted, filling.shares());
        worstPrice = newWorstPrice;
        charges.keepBack(fees);
        trigger.retrail(terms, rules);
        revise(now);
        status = leavesQty().signum() == 0 ? OrderStatus.FILLED : working();
    }

    /** Goes on with the old terms: the replacement was refused. */
    public void keepTerms(OffsetDateTime now) {
        expect(status == OrderStatus.PENDING_REPLACE, "keep its terms");
        status = working();
        touch(now);
    }

    /** A sibling exit has filled some of the shares that both were for. */
    public void reduceTo(BigDecimal shares, OffsetDateTime now) {
        expect(status.isOpen(), "be reduced");
        terms.setQty(filling.shares().add(shares));
        revise(now);
    }

    /** The market opens, the symbol's halt ends, or the entry has filled: the order works (T5, T19, T20). */
    public void work(OffsetDateTime now) {
        expect(status == OrderStatus.ACCEPTED || status == OrderStatus.SUSPENDED || status == OrderStatus.HELD, "work");
        status = working();
        touch(now);
    }

    /** As {@link #work}, with the worst price that the opening market asks for. */
    public void work(BigDecimal newWorstPrice, OffsetDateTime now) {
        worstPrice = newWorstPrice;
        work(now);
    }

    /** The symbol is halted: nothing fills and nothing triggers (T18). */
    public void suspend(OffsetDateTime now) {
        expect(status.isReplaceable(), "be suspended");
        status = OrderStatus.SUSPENDED;
        touch(now);
    }

    /** Its customer asks for its end (T8). */
    public void requestCancel(OffsetDateTime now) {
        expect(status.isCancelable(), "be canceled");
        status = OrderStatus.PENDING_CANCEL;
        touch(now);
    }

    /** Its customer asks for other terms (T12); they are kept apart until they apply. */
    public void requestReplace(OffsetDateTime now) {
        expect(status.isReplaceable(), "be replaced");
        status = OrderStatus.PENDING_REPLACE;
        touch(now);
    }

    /** Ends the order unfilled or half filled; returns what was kept back (T8, T17, T21). */
    public Sum end(OrderStatus end, EndReason why, OffsetDateTime now) {
        expect(status.isOpen(), "end");
        if (terms.isNotional()) {
            terms.setQty(filling.shares().signum() == 0 ? null : filling.shares());
        }
        ended(end, why, now);
        return giveBack();
    }

    /** Gives back all that is kept back, to be set aside anew; returns the change. */
    public Sum giveBack() {
        return hold.resize(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Whether a split has left no share of it to be filled. */
    public boolean hasNothingLeft() {
        return !terms.isNotional() && leavesQty().signum() == 0;
    }

    /** All figures as if the order had been given after the split. An order over whole shares stays one. */
    public void split(BigDecimal oldRate, BigDecimal newRate, InstrumentRules rules, OffsetDateTime now) {
        expect(status.isOpen(), "be split");
        filling.split(oldRate, newRate);
        terms.split(oldRate, newRate, filling.shares(), rules);
        trigger.split(oldRate, newRate);
        worstPrice = terms.splitPrice(worstPrice, oldRate, newRate, rules);
        revise(now);
    }

    /** A dividend lowers a buy's limit and a sell's stop. */
    public void reduceBy(BigDecimal dividend, InstrumentRules rules, OffsetDateTime now) {
        expect(status.isOpen(), "be reduced");
        terms.reduceBy(dividend, rules);
        if (type().hasLimit() && side() == Side.BUY) {
            worstPrice = terms.limitPrice();
        }
        revise(now);
    }

    private OrderStatus working() {
        return filling.shares().signum() == 0 ? OrderStatus.NEW : OrderStatus.PARTIALLY_FILLED;
    }

    private BigDecimal restOfMoney() {
        return terms.notional().subtract(filling.gross());
    }

    /** Shares that may still fill; 0 at the end (R7); null while an order over an amount of money is open. */
    public BigDecimal leavesQty() {
        if (!status.isOpen()) {
            return BigDecimal.ZERO;
        }
        return terms.isNotional() ? null : terms.qty().subtract(filling.shares());
    }

    @Override
    public String symbol() {
        return terms.symbol();
    }

    public Side side() {
        return terms.side();
    }

    public OrderType type() {
        return terms.type();
    }

    public Terms terms() {
        return terms;
    }

    public Trigger trigger() {
        return trigger;
    }

    public Filling filling() {
        return filling;
    }

    public Charges charges() {
        return charges;
    }

    public Hold hold() {
        return hold;
    }

    /** Never filled beyond it; null while the stop of a sell has not been reached. */
    public BigDecimal worstPrice() {
        return worstPrice;
    }
}
