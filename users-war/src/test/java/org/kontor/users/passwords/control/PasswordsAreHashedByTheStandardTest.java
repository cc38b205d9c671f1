package org.kontor.users.passwords.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.kontor.users.passwords.entity.PasswordHash;

/** R2.2, with published vectors: RFC 7914 section 11, and Django's tests of its hashers for a password beyond ASCII. */
class PasswordsAreHashedByTheStandardTest {

    @Test
    void oneIterationOfTheRfc() {
        assertMatches(
                "passwd",
                "salt",
                1,
                "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                        + "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");
    }

    @Test
    void manyIterationsOfTheRfc() {
        assertMatches(
                "Password",
                "NaCl",
                80_000,
                "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
                        + "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d");
    }

    @Test
    void passwordsAreUtf8() {
        PasswordHash stored = PasswordHash.parse(
                "PBKDF2WithHmacSHA256:390000:c2Vhc2FsdA==:8xBlGd3jVgvJ+92hWPxi5ww0uuAuAnKgC45eudxro7c=");

        assertThat(Pbkdf2.matches("lètmein", stored)).isTrue();
        assertThat(Pbkdf2.matches("letmein", stored)).isFalse();
    }

    @Test
    void newHashesHaveTodaysCostAndTheirOwnSalt() {
        Pbkdf2 pbkdf2 = new Pbkdf2();
        PasswordHash one = pbkdf2.hash("fourteen silver herons");
        PasswordHash other = pbkdf2.hash("fourteen silver herons");

        assertThat(one.algorithm()).isEqualTo("PBKDF2WithHmacSHA256");
        assertThat(one.iterations()).isEqualTo(600_000);
        assertThat(one.salt()).hasSize(16).isNotEqualTo(other.salt());
        assertThat(Pbkdf2.matches("fourteen silver herons", one)).isTrue();
    }

    private static void assertMatches(String password, String salt, int iterations, String expected) {
        PasswordHash stored = new PasswordHash(
                Pbkdf2.ALGORITHM,
                iterations,
                salt.getBytes(UTF_8),
                HexFormat.of().parseHex(expected));

        assertThat(Pbkdf2.matches(password, stored)).isTrue();
    }
}
