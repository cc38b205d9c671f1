package org.kontor.trading.accounts.entity;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A posting that took another one back.
 *
 * @param amount what that did to the customer's cash, negative when it took some away
 */
public record Correction(
        UUID transactionId,
        UUID accountId,
        UUID reverses,
        BigDecimal amount,
        String currency,
        String reason,
        OffsetDateTime createdAt) {}
