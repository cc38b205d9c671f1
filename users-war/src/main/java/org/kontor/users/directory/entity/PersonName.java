package org.kontor.users.directory.entity;

/** What a person wants to be called, in any script (R1.5). */
public record PersonName(String text) {

    public static final String RULE = "must be 1 to 200 characters of text";
    public static final int MAX_LENGTH = 200;

    public PersonName {
        if (!accepts(text)) {
            throw new IllegalArgumentException(RULE);
        }
    }

    public static boolean accepts(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= MAX_LENGTH && isWritable(text);
    }

    /** Half of a surrogate pair is no character and no database stores it; line breaks would end a mail's header. */
    private static boolean isWritable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        || Character.isISOControl(c));
    }
}
