package org.kontor.trading.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The part of an order that says whose it is, where it stands in its life, and since when. */
@MappedSuperclass
abstract class OrderRecord {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "client_order_id")
    private String clientOrderId;

    private String request;

    @Enumerated(EnumType.STRING)
    @Column(name = "order_class")
    private OrderClass orderClass;

    @Column(name = "parent_id")
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private Leg leg;

    @Enumerated(EnumType.STRING)
    OrderStatus status;

    private String rejection;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    private int revision = 1;

    @Column(name = "trade_date")
    private LocalDate tradeDate;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "time_in_force_since")
    private OffsetDateTime timeInForceSince;

    @Version
    private long version;

    protected OrderRecord() {}

    OrderRecord(Identity identity, Instruction wanted, OffsetDateTime now, OffsetDateTime expiresAt) {
        this.id = identity.id();
        this.accountId = identity.accountId();
        this.userId = identity.userId();
        this.clientOrderId = identity.clientOrderId();
        this.orderClass = identity.orderClass();
        this.parentId = identity.parentId();
        this.leg = identity.leg();
        this.request = wanted.fingerprint();
        this.createdAt = now;
        this.updatedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Refuses the order for good (R2). */
    public void reject(Rejection why) {
        rejection = why.toText();
        status = OrderStatus.REJECTED;
    }

    /** The trading day that it belongs to, whose fee rates it pays. */
    public void belongsTo(LocalDate day) {
        tradeDate = day;
    }

    /** The calendar has the end of its day at another time. */
    public void lastsUntil(OffsetDateTime end) {
        expiresAt = end;
    }

    /**
     * A replacement has given it another time in force.
     *
     * @param since moment whose day, or from which on the days, count
     */
    public void lastsUntil(OffsetDateTime end, OffsetDateTime since) {
        expiresAt = end;
        timeInForceSince = since;
    }

    void ended(OrderStatus end, EndReason why, OffsetDateTime now) {
        status = end;
        endReason = why;
        updatedAt = now;
    }

    void touch(OffsetDateTime now) {
        updatedAt = now;
    }

    void revise(OffsetDateTime now) {
        revision++;
        updatedAt = now;
    }

    void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("order " + id + " (" + status + ") cannot " + what);
        }
    }

    /** Whether a repeat of a request asks for this very order (R3). */
    public boolean isWhatWasAskedBy(Instruction wanted) {
        return request.equals(wanted.fingerprint());
    }

    /** Why it was rejected; null if it was not. */
    public Rejection rejection() {
        return rejection == null ? null : Rejection.ofText(rejection);
    }

    /** Why it ended unfilled; null if it did not. */
    public EndReason endReason() {
        return endReason;
    }

    public abstract String symbol();

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID userId() {
        return userId;
    }

    public String clientOrderId() {
        return clientOrderId;
    }

    /** The request in one line. */
    public String request() {
        return request;
    }

    public OrderClass orderClass() {
        return orderClass;
    }

    public UUID parentId() {
        return parentId;
    }

    public Leg leg() {
        return leg;
    }

    public OrderStatus status() {
        return status;
    }

    public int revision() {
        return revision;
    }

    public LocalDate tradeDate() {
        return tradeDate;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
