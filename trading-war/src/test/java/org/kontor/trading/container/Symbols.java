package org.kontor.trading.container;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Symbols that no earlier run of a test has left traces of in the database. */
final class Symbols {

    private static final RandomGenerator RANDOM = new Random();

    private Symbols() {}

    static String fresh() {
        StringBuilder symbol = new StringBuilder("T.");
        RANDOM.ints(8, 'A', 'Z' + 1).forEach(symbol::appendCodePoint);
        return symbol.toString();
    }
}
