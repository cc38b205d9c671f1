package org.kontor.users.passwords.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords are accepted (R2.1, R2.7): long enough, not everybody's, and not what is known of their owner. No
 * rule asks for digits or signs, after NIST SP 800-63B section 5.1.1.2.
 */
public final class PasswordPolicy {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 1024;

    private final Set<String> common;

    /** @param common well-known passwords in lower case */
    public PasswordPolicy(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /** Why a password is not accepted from somebody of whom nothing is known; empty if it is. */
    public Optional<Refusal> refusal(String password) {
        return refusal(password, PersonalWords.NONE);
    }

    /** Why the password is not accepted; empty if it is. Lengths are in Unicode code points. */
    public Optional<Refusal> refusal(String password, PersonalWords words) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (password.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            return Optional.of(Refusal.NOT_TEXT);
        }
        if (common.contains(password.toLowerCase(Locale.ROOT)) || isOneCharacter(password)) {
            return Optional.of(Refusal.TOO_COMMON);
        }
        if (words.areIn(password)) {
            return Optional.of(Refusal.TOO_PERSONAL);
        }
        return Optional.empty();
    }

    private static boolean isOneCharacter(String password) {
        return password.codePoints().distinct().count() == 1;
    }

    /** The reasons, each with the code and the words the caller is told. */
    public enum Refusal {
        TOO_SHORT("too-short", "must be at least " + MIN_LENGTH + " characters long"),
        TOO_LONG("too-long", "must not be longer than " + MAX_LENGTH + " characters"),
        NOT_TEXT("invalid", "must be text"),
        TOO_COMMON("too-common", "is one of the passwords that are guessed first"),
        TOO_PERSONAL("too-personal", "must not hold your address, username or name, or the name of this platform");

        private final String code;
        private final String detail;

        Refusal(String code, String detail) {
            this.code = code;
            this.detail = detail;
        }

        public String code() {
            return code;
        }

        public String detail() {
            return detail;
        }
    }
}
