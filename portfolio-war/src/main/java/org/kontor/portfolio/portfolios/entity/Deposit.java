package org.kontor.portfolio.portfolios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Cash that trading posted for a user; kept as the proof that it was counted once. */
@Entity
@Table(name = "applied_deposits")
public class Deposit {

    @Id
    @Column(name = "posting_id")
    private UUID postingId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "account_id")
    private UUID accountId;

    private BigDecimal amount;

    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;

    protected Deposit() {}

    /** @param amount USD, in cents, more than zero */
    public Deposit(UUID postingId, UUID userId, UUID accountId, BigDecimal amount, OffsetDateTime reportedAt) {
        this.postingId = postingId;
        this.userId = userId;
        this.accountId = accountId;
        this.amount = amount;
        this.reportedAt = reportedAt;
    }

    public UUID postingId() {
        return postingId;
    }

    public UUID userId() {
        return userId;
    }

    public UUID accountId() {
        return accountId;
    }

    public BigDecimal amount() {
        return amount;
    }

    public OffsetDateTime reportedAt() {
        return reportedAt;
    }
}
