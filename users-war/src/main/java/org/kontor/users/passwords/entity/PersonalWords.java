package org.kontor.users.passwords.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody who knows a person would try first in his password here (R2.7; ASVS 5.0 6.2.11): the part of his
 * address before the @, his username, his name and each word of it, and the name of this platform. Words of less than
 * four characters are left out: they are in every sentence.
 */
public final class PersonalWords {

    public static final PersonalWords NONE = new PersonalWords(Stream.of());

    private static final String PLATFORM = "kontor";
    private static final int MIN_LENGTH = 4;

    private final Set<String> words;

    private PersonalWords(Stream<String> words) {
        this.words = words.map(PersonalWords::plain)
                .filter(word -> word.codePointCount(0, word.length()) >= MIN_LENGTH)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Null for what is not known. */
    public static PersonalWords of(String email, String username, String name) {
        Stream<String> address = email == null ? Stream.of() : Stream.of(email.split("@", 2)[0]);
        Stream<String> names = name == null
                ? Stream.of()
                : Stream.concat(Stream.of(name, name.replaceAll("\\s+", "")), Stream.of(name.split("[\\s-]+")));
        return new PersonalWords(Stream.of(Stream.of(PLATFORM), address, Stream.ofNullable(username), names)
                .flatMap(some -> some));
    }

    /** In any case, and however its letters are composed. */
    boolean areIn(String password) {
        String text = plain(password);
        return words.stream().anyMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
