package org.kontor.marketdata.instruments.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The short name an instrument trades under, always upper case: {@code AAPL}. */
public record Symbol(String value) implements Comparable<Symbol> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9.-]{0,11}");

    public Symbol {
        if (!isSymbol(value)) {
            throw new IllegalArgumentException(
                    "a symbol is a letter and up to 11 letters, digits, dots or hyphens, not \"" + value + "\"");
        }
    }

    /** Whether the text, in whatever case, could be the symbol of some instrument. */
    public static boolean isSymbol(String text) {
        return FORM.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    /** Takes the symbol as people type it, in whatever case. */
    public static Symbol of(String text) {
        return new Symbol(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(Symbol other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
