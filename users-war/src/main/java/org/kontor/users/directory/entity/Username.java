package org.kontor.users.directory.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name to sign in with, if somebody wants one besides the address (R1.3). It cannot look like an address. */
public record Username(String text) {

    public static final String RULE =
            "must be 3 to 32 letters, digits, dots, hyphens or underscores and begin with a letter or digit";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,31}");

    public Username {
        if (!accepts(text)) {
            throw new IllegalArgumentException(RULE);
        }
    }

    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }

    /** What two spellings of one username have in common. */
    public String key() {
        return keyOf(text);
    }

    public static String keyOf(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }
}
