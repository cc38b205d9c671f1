package org.kontor.trading.instruments.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds at one moment out of all that was recorded (R4). */
public final class RulesInForce {

    private static final String ALL_SYMBOLS = "";

    private final Map<String, Terms> said = new HashMap<>();
    private final Terms general;

    /**
     * @param newestFirst the rules whose time has come
     * @param otherwise what counts where no rule says anything
     */
    public RulesInForce(List<Rule> newestFirst, Terms otherwise) {
        for (Rule rule : newestFirst) {
            String key = rule.symbol() == null ? ALL_SYMBOLS : rule.symbol();
            said.merge(key, rule.terms(), Terms::orElse);
        }
        general = said.getOrDefault(ALL_SYMBOLS, Terms.NOTHING).orElse(otherwise);
    }

    /** @param announced what marketdata says of the symbol: it goes before the rules of all, not before its own */
    public Terms of(String symbol, Terms announced) {
        return said.getOrDefault(symbol, Terms.NOTHING).orElse(announced).orElse(general);
    }
}
