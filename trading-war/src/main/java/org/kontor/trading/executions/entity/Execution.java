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

    protected Execution() {}

    /** @param number 1 for the order's first fill */
    public Execution(UUID id, UUID orderId, int number, Side side, Fill fill, Quote quote, OffsetDateTime at) {
        this.id = id;
        this.orderId = orderId;
        this.number = number;
        this.symbol = quote.symbol();
        this.side = side;
        this.qty = fill.qty();
        this.price = fill.price();
        this.gross = fill.gross();
        this.quoteId = quote.id();
        this.bid = quote.bid();
        this.bidSize = quote.bidSize();
        this.ask = quote.ask();
        this.askSize = quote.askSize();
        this.quotedAt = quote.quotedAt().atOffset(ZoneOffset.UTC);
        this.marketDate = quote.marketDate();
        this.executedAt = at;
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
}
