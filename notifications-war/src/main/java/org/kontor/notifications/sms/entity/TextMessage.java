package org.kontor.notifications.sms.entity;

import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text and how many segments they are charged as (R9.1; 3GPP TS 23.038 and 23.040). */
public record TextMessage(String words) {

    public static final int MOST_SEGMENTS = 3;

    private static final int ONE_OF_SEVEN_BITS = 160;
    private static final int PART_OF_SEVEN_BITS = 153;
    private static final int ONE_OF_SIXTEEN_BITS = 70;
    private static final int PART_OF_SIXTEEN_BITS = 67;

    /** One septet each. */
    private static final Set<Integer> BASIC =
            points("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    /** Two septets each: an escape comes before. */
    private static final Set<Integer> EXTENDED = points("\f^{}\\[~]|€");

    /** One for each message of the network that it takes. */
    public int segments() {
        return isOfSevenBits() ? partsOfSevenBits() : partsOfSixteenBits();
    }

    public boolean isTooLong() {
        return segments() > MOST_SEGMENTS;
    }

    private boolean isOfSevenBits() {
        return words.codePoints().allMatch(point -> BASIC.contains(point) || EXTENDED.contains(point));
    }

    private int partsOfSevenBits() {
        int all = words.codePoints().map(TextMessage::septets).sum();
        if (all <= ONE_OF_SEVEN_BITS) {
            return 1;
        }
        int parts = 1;
        int used = 0;
        for (int point : words.codePoints().toArray()) {
            if (used + septets(point) > PART_OF_SEVEN_BITS) {
                parts++;
                used = 0;
            }
            used += septets(point);
        }
        return parts;
    }

    private static int septets(int point) {
        return EXTENDED.contains(point) ? 2 : 1;
    }

    /** A character of two UTF-16 units is not cut in half. */
    private int partsOfSixteenBits() {
        if (words.length() <= ONE_OF_SIXTEEN_BITS) {
            return 1;
        }
        int parts = 1;
        int used = 0;
        for (int point : words.codePoints().toArray()) {
            if (used + Character.charCount(point) > PART_OF_SIXTEEN_BITS) {
                parts++;
                used = 0;
            }
            used += Character.charCount(point);
        }
        return parts;
    }

    private static Set<Integer> points(String characters) {
        return characters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Texts may hold codes, which stay out of logs. */
    @Override
    public String toString() {
        return "TextMessage";
    }
}
