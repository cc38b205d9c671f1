package org.kontor.marketdata.instruments.entity;

/** Instruments as they are fed. */
public final class InstrumentFixture {

    public static final Symbol AAPL = new Symbol("AAPL");

    private InstrumentFixture() {}

    public static Instrument apple() {
        return fed(AAPL, "Apple Inc.");
    }

    public static Instrument fed(Symbol symbol, String name) {
        return new Instrument(symbol, name, TickRule.ONE_CENT, 40, Quality.REPLAY, "a test", true, true);
    }

    /** Known from earlier days. */
    public static Instrument notFed() {
        return new Instrument(AAPL, "Apple Inc.", TickRule.ONE_CENT, 40, Quality.REPLAY, "a test", true, false);
    }
}
