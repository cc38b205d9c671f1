package org.kontor.marketdata.halts.entity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.instruments.entity.Symbol;

/**
 * An instrument is not traded.
 *
 * @param reason for people to read, at most {@link #LONGEST_REASON} characters
 * @param at since when
 */
public record Halt(UUID id, Symbol symbol, String reason, OffsetDateTime at) {

    public static final int LONGEST_REASON = 200;
}
