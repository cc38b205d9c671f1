package org.kontor.notifications.contacts.entity;

import java.util.regex.Pattern;

/** An address that can stand in a mail's header as it is (R1.2). */
public record EmailAddress(String value) {

    /** No blanks, controls, or characters that have a meaning of their own in a header. */
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s\\p{Cntrl}@,;:<>()\\[\\]\\\\\"]+@[^\\s\\p{Cntrl}@,;:<>()\\[\\]\\\\\"]+");

    private static final int MAX_LENGTH = 254;

    /** @throws IllegalArgumentException if it is not such an address; the message does not repeat it */
    public EmailAddress {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
