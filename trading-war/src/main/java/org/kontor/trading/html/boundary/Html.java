package org.kontor.trading.html.boundary;

import java.util.List;
import java.util.function.Consumer;

/** Writes HTML. Text is always escaped (R1): names of elements and classes are ours, the rest may be anybody's. */
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /** An element that holds text. */
    public Html text(String element, String text) {
        return text(element, null, text);
    }

    /** @param style class of the style sheet; null for none */
    public Html text(String element, String style, String text) {
        return inside(element, style, inner -> inner.out.append(escaped(text)));
    }

    /** An element that holds others. */
    public Html inside(String element, Consumer<Html> content) {
        return inside(element, null, content);
    }

    /** @param style class of the style sheet; null for none */
    public Html inside(String element, String style, Consumer<Html> content) {
        out.append('<').append(element);
        if (style != null) {
            out.append(" class=\"").append(escaped(style)).append('"');
        }
        out.append('>');
        content.accept(this);
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** A link to a path of this service. */
    public Html link(String path, String text) {
        out.append("<a href=\"").append(escaped(path)).append("\">");
        out.append(escaped(text)).append("</a>");
        return this;
    }

    /**
     * A table; cells of columns named in {@code numbers} are set flush right.
     *
     * @param numbers positions of the columns that hold numbers
     */
    public Html table(List<String> heads, List<Integer> numbers, List<List<String>> rows) {
        return inside("table", table -> {
            table.inside("thead", head -> head.inside("tr", row -> row.cells("th", heads, numbers)));
            table.inside(
                    "tbody", body -> rows.forEach(cells -> body.inside("tr", row -> row.cells("td", cells, numbers))));
        });
    }

    private void cells(String element, List<String> texts, List<Integer> numbers) {
        for (int column = 0; column < texts.size(); column++) {
            text(element, numbers.contains(column) ? "number" : null, texts.get(column));
        }
    }

    /** Safe between tags and in quoted attributes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append((char) character);
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
