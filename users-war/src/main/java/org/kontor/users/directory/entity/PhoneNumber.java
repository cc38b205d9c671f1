package org.kontor.users.directory.entity;

import java.util.regex.Pattern;

/** A telephone number in the international form of ITU-T E.164 (R1.4). */
public record PhoneNumber(String text) {

    public static final String RULE = "must be in E.164 form such as +14155550123";

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public PhoneNumber {
        if (!accepts(text)) {
            throw new IllegalArgumentException(RULE);
        }
    }

    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }
}
