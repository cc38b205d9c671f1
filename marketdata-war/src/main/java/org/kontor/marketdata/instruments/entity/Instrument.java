package org.kontor.marketdata.instruments.entity;

/**
 * Something that can be bought and sold here, in US dollars.
 *
 * @param quality what its prices are when they are fresh: {@code REPLAY} or {@code SIMULATED}
 * @param source where its prices come from, for people to read
 * @param fractionable whether parts of a share can be traded
 * @param tradable whether this platform feeds it prices now and no operator has taken it off
 */
public record Instrument(
        Symbol symbol,
        String name,
        TickRule tickRule,
        int roundLot,
        Quality quality,
        String source,
        boolean fractionable,
        boolean tradable) {

    public static final String CURRENCY = "USD";

    public Instrument {
        if (roundLot < 1) {
            throw new IllegalArgumentException("a round lot is at least one share");
        }
    }
}
