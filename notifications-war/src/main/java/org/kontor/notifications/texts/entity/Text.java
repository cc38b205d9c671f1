package org.kontor.notifications.texts.entity;

/**
 * Subject and body of a notification (R6.3).
 *
 * @param subject one line of 1 to {@value #MAX_SUBJECT} Unicode characters
 * @param body 1 to {@value #MAX_BODY} characters in lines that end with a line feed
 */
public record Text(String subject, String body) {

    public static final int MAX_SUBJECT = 200;
    public static final int MAX_BODY = 10_000;

    /** Stands in a body where its mail has a secret, and nothing else has (R6.4). */
    public static final String WITHHELD = "[only in the mail]";

    /** The same for what goes to a telephone. */
    public static final String WITHHELD_BY_PHONE = "[only in the text]";

    /** @throws IllegalArgumentException if the subject is not one line, or anything is too long or empty */
    public Text {
        if (subject.isBlank() || length(subject) > MAX_SUBJECT || hasControl(subject)) {
            throw new IllegalArgumentException("a subject is one line of up to " + MAX_SUBJECT + " characters");
        }
        if (body.isBlank() || length(body) > MAX_BODY || hasControl(body.replace("\n", ""))) {
            throw new IllegalArgumentException("a body is plain text of up to " + MAX_BODY + " characters");
        }
    }

    /** The body with the secret where it was withheld. */
    public static String disclosing(String body, String secret) {
        return body.replace(WITHHELD, secret).replace(WITHHELD_BY_PHONE, secret);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
