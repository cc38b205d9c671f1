package org.kontor.portfolio.portfolios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a user has with us.
 *
 * <p>Opened by the first thing heard of him, without a name of his choice; he may name it once. Its cash follows the
 * deposits and fills that trading reports; its row is the lock under which everything of this user is changed.
 */
@Entity
@Table(name = "portfolios")
public class Portfolio {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    private String name;

    @Column(name = "base_currency")
    private String baseCurrency;

    private BigDecimal cash;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "named_at")
    private OffsetDateTime namedAt;

    @Version
    private long version;

    protected Portfolio() {}

    /** A new one: no cash and no name of the user's choice. */
    public Portfolio(UUID userId, OffsetDateTime at) {
        this.userId = userId;
        this.name = "Portfolio";
        this.baseCurrency = "USD";
        this.cash = BigDecimal.ZERO;
        this.openedAt = at;
    }

    /** @param amount USD, in cents; negative for what is paid */
    public void book(BigDecimal amount) {
        cash = cash.add(amount);
    }

    /** Takes the user's choice; false, and nothing changed, if he chose before. */
    public boolean chooseName(String choice, OffsetDateTime at) {
        if (namedAt != null) {
            return false;
        }
        name = choice;
        namedAt = at;
        return true;
    }

    public UUID userId() {
        return userId;
    }

    public String name() {
        return name;
    }

    public String baseCurrency() {
        return baseCurrency;
    }

    /** USD; below zero while a fill is known and the deposit behind it is not. */
    public BigDecimal cash() {
        return cash;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }
}
