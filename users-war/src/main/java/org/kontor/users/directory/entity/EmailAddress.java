package org.kontor.users.directory.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as its owner typed it (R1.2).
 *
 * <p>Dot-atom and host name of RFC 5321, lengths of its section 4.5.3.1; no quoted local part and no address literal,
 * which nobody has and attackers try.
 */
public record EmailAddress(String text) {

    public static final int MAX_LENGTH = 254;
    public static final String RULE = "must be an e-mail address such as ann@example.com";

    /** Of the addresses that erased users have; nobody else can (RFC 2606). */
    static final String NOBODYS = "@erased.invalid";

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    public EmailAddress {
        if (!accepts(text)) {
            throw new IllegalArgumentException(RULE);
        }
    }

    public static boolean accepts(String text) {
        return text.length() <= MAX_LENGTH
                && FORM.matcher(text).matches()
                && !keyOf(text).endsWith(NOBODYS);
    }

    /** What two spellings of one address have in common. */
    public String key() {
        return keyOf(text);
    }

    /** The key of whatever somebody typed at sign-in, be it an address or not. */
    public static String keyOf(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }
}
