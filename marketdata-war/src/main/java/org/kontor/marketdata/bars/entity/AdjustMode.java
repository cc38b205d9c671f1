package org.kontor.marketdata.bars.entity;

import java.util.Locale;

/** What past prices are adjusted for. */
public enum AdjustMode {
    /** Nothing: as they were paid. */
    NONE,
    SPLIT,
    /** Splits and dividends. */
    ALL;

    /** The words for them in requests. */
    public static final String WORDS = "none, split, all";

    /** Whether the text is one of {@link #WORDS}. */
    public static boolean isWord(String text) {
        return text.matches("none|split|all");
    }

    public static AdjustMode ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
