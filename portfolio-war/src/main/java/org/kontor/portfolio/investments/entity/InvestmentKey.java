package org.kontor.portfolio.investments.entity;

import java.util.UUID;

/** Whose investment in what. */
public record InvestmentKey(UUID userId, String symbol) {}
