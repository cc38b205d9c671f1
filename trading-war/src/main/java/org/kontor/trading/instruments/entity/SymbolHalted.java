package org.kontor.trading.instruments.entity;

import java.time.Instant;

/** Fired in the transaction that records a halt (R2): orders of the symbol are to be suspended in it. */
public record SymbolHalted(String symbol, String reason, Instant at) {}
