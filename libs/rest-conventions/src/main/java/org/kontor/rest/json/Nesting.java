package org.kontor.rest.json;

/**
 * How deep a JSON text nests and where its first value ends, told by its brackets alone: before a parser that recurses
 * is let near it, and that reads no further than the first value.
 *
 * @param deepest brackets open at once
 * @param end index after the bracket that closes the first one; the length of the text if none does
 */
record Nesting(int deepest, int end) {

    private static final String BLANKS = " \t\r\n";

    static Nesting of(String text) {
        int deepest = 0;
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return new Nesting(deepest, i + 1);
            }
        }
        return new Nesting(deepest, text.length());
    }

    /** Whether nothing but blanks (RFC 8259, section 2) follows the first value. */
    boolean isAllOf(String text) {
        return text.chars().skip(end).allMatch(c -> BLANKS.indexOf(c) >= 0);
    }
}
