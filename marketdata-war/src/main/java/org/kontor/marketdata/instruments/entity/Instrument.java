package org.kontor.marketdata.instruments.entity;

/**
 * Something that can be bought and sold here, in US dollars and whole shares.
 *
 * @param quality what its prices are when they are fresh: {@code REPLAY} or {@code SIMULATED}
 * @param source where its prices come from, for people to read
 * @param tradable whether this platform feeds it prices now
 */
public record Instrument(
        Symbol symbol, String name, TickRule tickRule, int roundLot, Quality quality, String source, boolean tradable) {

    public static final String CURRENCY = "USD";

    public Instrument {
        if (roundLot < 1) {
            throw new IllegalArgumentException("a round lot is at least one share");
        }
    }
}
