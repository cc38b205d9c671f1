package org.kontor.portfolio.executions.entity;

import java.util.UUID;

/** What a fill belongs to. */
public record Trade(UUID orderId, UUID accountId, UUID userId, String symbol, Side side) {}
