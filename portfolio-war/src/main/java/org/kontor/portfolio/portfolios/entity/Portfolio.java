package org.kontor.portfolio.portfolios.entity;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a user has with us.
 *
 * <p>Opened by the first thing heard of him, without a name of his choice; he may name it once. Its cash follows what
 * trading reports; its row is the lock under which everything of this user is changed.
 */
public class Portfolio {

    private final UUID userId;
    private final String baseCurrency;
    private final OffsetDateTime openedAt;
    private String name;
    private BigDecimal cash;
    private BigDecimal dividendIncome;
    private OffsetDateTime namedAt;

    /** A new one: no cash and no name of the user's choice. */
    public Portfolio(UUID userId, OffsetDateTime at) {
        this(userId, "Portfolio", "USD", BigDecimal.ZERO, BigDecimal.ZERO, at, null);
    }

    /** One that was stored. */
    public Portfolio(
            UUID userId,
            String name,
            String baseCurrency,
            BigDecimal cash,
            BigDecimal dividendIncome,
            OffsetDateTime openedAt,
            OffsetDateTime namedAt) {
        this.userId = userId;
        this.name = name;
        this.baseCurrency = baseCurrency;
        this.cash = cash;
        this.dividendIncome = dividendIncome;
        this.openedAt = openedAt;
        this.namedAt = namedAt;
    }

    /** @param amount USD, in cents; negative for what is paid */
    public void book(BigDecimal amount) {
        cash = cash.add(amount);
    }

    /** @param amount USD, in cents; negative for what is taken back */
    public void earn(BigDecimal amount) {
        dividendIncome = dividendIncome.add(amount);
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

    /** USD, all dividends so far; part of the cash. */
    public BigDecimal dividendIncome() {
        return dividendIncome;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }

    /** Null as long as the user has not named it. */
    public OffsetDateTime namedAt() {
        return namedAt;
    }
}
