package org.kontor.users.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** R4.3. */
class RefreshTokenIsUnguessableAndStoredHashedTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void itHas256BitsAndNoTwoAreAlike() {
        OpaqueToken one = OpaqueToken.random(random);

        assertThat(one.text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(OpaqueToken.random(random).text());
    }

    /** SHA-256 of "abc": FIPS 180-2, appendix B.1. */
    @Test
    void itsHashIsSha256() {
        assertThat(OpaqueToken.presented("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void itDoesNotShowInLogs() {
        assertThat(OpaqueToken.presented("secret")).asString().doesNotContain("secret");
    }
}
