package org.kontor.bench.load;

/** Something that clients do again and again. */
public interface Scenario {

    /** As a person names it, in one word. */
    String name();

    /** Done once before each measurement, and not measured. */
    default void prepare() throws InterruptedException {}

    /**
     * A client for one connection.
     *
     * @param number counted from 0
     * @param connections how many there are
     */
    Client client(int number, int connections);

    /** What makes the servers compile all that this needs; itself, unless it would use up what it needs. */
    default Scenario warmup() {
        return this;
    }

    /** Whether requests have effects that reach other services after the answer. */
    default boolean hasEffects() {
        return false;
    }
}
