package org.kontor.trading.executions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kontor.trading.quotes.entity.Quote;

/** One fill of an order, with the quote that explains it (R4). */
@Entity
@Table(name = "executions")
public class Execution {

    @Id
    private UUID id;

    @Column(name = "order_id")
    private UUID orderId;

    private int number;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private Side side;

    private BigDecimal qty;

    private BigDecimal price;

    private BigDecimal gross;

    @Column(name = "quote_id")
    private String quoteId;

    private BigDecimal bid;

    @Column(name = "bid_size")
    private long bidSize;

    private BigDecimal ask;

    @Column(name = "ask_size")
    private long askSize;

    @Column(name = "quoted_at")
    private OffsetDateTime quotedAt;

    @Column(name = "market_date")
    private LocalDate marketDate;

    @Column(name = "executed_at")
    private OffsetDateTime executedAt;

    @Column(name = "account_id")
    private UUID accountId;

    private BigDecimal fees = BigDecimal.ZERO;

    @Column(name = "unsettled_funds")
    private BigDecimal unsettledFunds = BigDecimal.ZERO;

    @Column(name = "funds_settle_on")
    private LocalDate fundsSettleOn;

    @Column(name = "trade_date")
    private LocalDate tradeDate;

    @Column(name = "settle_date")
    private LocalDate settleDate;

    @Enumerated(EnumType.STRING)
    private FillRule rule;

    private String quality;

    protected Execution() {}

    /** @param number 1 for the order's first fill */
    public Execution(UUID id, UUID orderId, UUID accountId, int number, Side side, Fill fill) {
        this.id = id;
        this.orderId = orderId;
        this.accountId = accountId;
        this.number = number;
        this.side = side;
        this.qty = fill.qty();
        this.price = fill.price();
        this.gross = fill.gross();
    }

    /** Why it happened: the quote that the order met, and the rule that made the fill. */
    public Execution explainedBy(Quote quote, FillRule made, OffsetDateTime at) {
        symbol = quote.symbol();
        quoteId = quote.id();
        bid = quote.bid();
        bidSize = quote.bidSize();
        ask = quote.ask();
        askSize = quote.askSize();
        quotedAt = quote.quotedAt().atOffset(ZoneOffset.UTC);
        marketDate = quote.marketDate();
        quality = quote.quality();
        rule = made;
        executedAt = at;
        return this;
    }

    /** When it counts, and when money and shares change hands for good. */
    public Execution settlingOn(LocalDate traded, LocalDate settled) {
        tradeDate = traded;
        settleDate = settled;
        return this;
    }

    /** @param total USD, all fees of this fill */
    public Execution charged(BigDecimal total) {
        fees = total;
        return this;
    }

    /** Some of a buy's cost was paid with proceeds that settle only later (good-faith rule). */
    public void paidWithUnsettled(BigDecimal amount, LocalDate settleOn) {
        unsettledFunds = amount;
        fundsSettleOn = settleOn;
    }

    public UUID id() {
        return id;
    }

    public UUID orderId() {
        return orderId;
    }

    public int number() {
        return number;
    }

    public String symbol() {
        return symbol;
    }

    public Side side() {
        return side;
    }

    public BigDecimal qty() {
        return qty;
    }

    public BigDecimal price() {
        return price;
    }

    /** USD. */
    public BigDecimal gross() {
        return gross;
    }

    public String quoteId() {
        return quoteId;
    }

    public BigDecimal bid() {
        return bid;
    }

    public long bidSize() {
        return bidSize;
    }

    public BigDecimal ask() {
        return ask;
    }

    public long askSize() {
        return askSize;
    }

    public OffsetDateTime quotedAt() {
        return quotedAt;
    }

    public LocalDate marketDate() {
        return marketDate;
    }

    public OffsetDateTime executedAt() {
        return executedAt;
    }

    /** USD, of this fill alone. */
    public BigDecimal fees() {
        return fees;
    }

    /** USD that the customer paid for a buy or got for a sell. */
    public BigDecimal net() {
        return side == Side.BUY ? gross.add(fees) : gross.subtract(fees);
    }

    public UUID accountId() {
        return accountId;
    }

    public BigDecimal unsettledFunds() {
        return unsettledFunds;
    }

    public LocalDate fundsSettleOn() {
        return fundsSettleOn;
    }

    public LocalDate tradeDate() {
        return tradeDate;
    }

    public LocalDate settleDate() {
        return settleDate;
    }

    public FillRule rule() {
        return rule;
    }

    public String quality() {
        return quality;
    }
}
