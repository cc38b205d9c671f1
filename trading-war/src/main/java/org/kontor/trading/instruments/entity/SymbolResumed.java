package org.kontor.trading.instruments.entity;

import java.time.Instant;

/** Fired in the transaction that records the end of a halt (R2). */
public record SymbolResumed(String symbol, Instant at) {}
