package org.kontor.trading.statements.boundary;

import java.util.Locale;
import java.util.Map;

/** What people call the kinds of the books. A kind that is not known here is shown by its own name. */
final class Wording {

    private static final Map<String, String> MOVEMENTS = Map.ofEntries(
            Map.entry("deposit received", "Deposit"),
            Map.entry("execution fill", "Trade"),
            Map.entry("order hold", "Reserved for an order"),
            Map.entry("order release", "Reservation released"));
    private static final Map<String, String> BALANCES = Map.ofEntries(
            Map.entry("cash", "Cash, free"),
            Map.entry("hold", "Cash, reserved"),
            Map.entry("unsettled_in", "Unsettled proceeds, free"),
            Map.entry("hold_unsettled", "Unsettled proceeds, reserved"),
            Map.entry("position", "Shares, free"),
            Map.entry("position_hold", "Shares, reserved"));
    private static final Map<String, String> FEES = Map.of(
            "sec", "SEC fee (section 31)",
            "taf", "FINRA trading activity fee",
            "cat", "Consolidated audit trail fee",
            "commission", "Commission");

    private Wording() {}

    static String movement(String sourceType, String phase) {
        return MOVEMENTS.getOrDefault(sourceType + " " + phase, phrase(sourceType) + ": " + phase.replace('_', ' '));
    }

    static String balance(String kind) {
        return BALANCES.getOrDefault(kind, phrase(kind));
    }

    static String fee(String kind) {
        return FEES.getOrDefault(kind, phrase(kind));
    }

    /** For example "Stop limit" for {@code stop_limit}. */
    static String phrase(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).replace('_', ' ');
    }
}
