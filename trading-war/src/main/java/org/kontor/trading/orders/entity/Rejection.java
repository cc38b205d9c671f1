package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reason with the figures that failed.
 *
 * @param figures by name, as plain text without spaces
 */
public record Rejection(Reason reason, Map<String, String> figures) {

    /** @param namesAndValues alternately a name and its figure; a pair without a figure is left out */
    public static Rejection of(Reason reason, Object... namesAndValues) {
        Map<String, String> figures = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object figure = namesAndValues[i + 1];
            if (figure != null) {
                figures.put(
                        namesAndValues[i].toString(),
                        figure instanceof BigDecimal number ? number.toPlainString() : figure.toString());
            }
        }
        return new Rejection(reason, figures);
    }

    /** For example {@code INSUFFICIENT_SHARES available=0 requested=10 reserved=5}. */
    public String toText() {
        StringBuilder text = new StringBuilder(reason.name());
        figures.forEach(
                (name, value) -> text.append(' ').append(name).append('=').append(value));
        return text.toString();
    }

    static Rejection ofText(String text) {
        String[] words = text.split(" ");
        Map<String, String> figures = new TreeMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            figures.put(pair[0], pair[1]);
        }
        return new Rejection(Reason.valueOf(words[0]), figures);
    }
}
