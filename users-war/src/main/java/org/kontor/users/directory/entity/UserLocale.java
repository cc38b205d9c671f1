package org.kontor.users.directory.entity;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The language and country a user wants to be spoken to in (R1.16).
 *
 * @param tag IETF BCP 47, in its canonical spelling
 */
public record UserLocale(String tag) {

    public static final String RULE = "must be a language tag such as en-US";
    public static final int MAX_LENGTH = 35;

    /** @throws IllegalArgumentException if no language has this tag */
    public UserLocale {
        if (!accepts(tag)) {
            throw new IllegalArgumentException(RULE);
        }
        tag = Locale.forLanguageTag(tag).toLanguageTag();
    }

    public static boolean accepts(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return tag.length() <= MAX_LENGTH
                    && Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())
                    && (locale.getCountry().isEmpty()
                            || Arrays.asList(Locale.getISOCountries()).contains(locale.getCountry()));
        } catch (IllformedLocaleException notOne) {
            return false;
        }
    }
}
