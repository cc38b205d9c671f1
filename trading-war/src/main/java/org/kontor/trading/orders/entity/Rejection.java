package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A reason with the figures that failed.
 *
 * @param figures by name, as plain text without spaces; of a list its words, joined by commas
 */
public record Rejection(Reason reason, Map<String, String> figures) {

    /** Figures that are lists, however many words they have. */
    private static final Set<String> LISTS = Set.of("allowed");

    /** @param namesAndValues alternately a name and its figure; a pair without a figure is left out */
    public static Rejection of(Reason reason, Object... namesAndValues) {
        Map<String, String> figures = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object figure = namesAndValues[i + 1];
            if (figure != null) {
                figures.put(namesAndValues[i].toString(), text(figure));
            }
        }
        return new Rejection(reason, figures);
    }

    private static String text(Object figure) {
        if (figure instanceof Collection<?> words) {
            return words.stream().map(Object::toString).collect(Collectors.joining(","));
        }
        return figure instanceof BigDecimal number ? number.toPlainString() : figure.toString();
    }

    /** The figures as a client gets them: texts, and lists of texts. */
    public Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>(figures);
        members.replaceAll((name, figure) -> LISTS.contains(name) ? words(figure.toString()) : figure);
        return members;
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
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
