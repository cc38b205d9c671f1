package org.kontor.users.signing.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

/** R3.2. */
class SealOpensOnlyWithItsSecretAndNameTest {

    private static final byte[] CONTENT = "a private key".getBytes(UTF_8);

    private final KeySeal seal = new KeySeal("the secret");

    @Test
    void whatWasSealedIsReadAgain() throws GeneralSecurityException {
        assertThat(seal.open(seal.seal(CONTENT, "key-1"), "key-1")).isEqualTo(CONTENT);
    }

    @Test
    void nothingOfTheContentShows() throws GeneralSecurityException {
        assertThat(new String(seal.seal(CONTENT, "key-1"), UTF_8)).doesNotContain("private");
        assertThat(seal.seal(CONTENT, "key-1")).isNotEqualTo(seal.seal(CONTENT, "key-1"));
    }

    @Test
    void anotherSecretDoesNotOpenIt() throws GeneralSecurityException {
        byte[] sealed = seal.seal(CONTENT, "key-1");

        assertThatThrownBy(() -> new KeySeal("The secret").open(sealed, "key-1"))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void anotherNameDoesNotOpenIt() throws GeneralSecurityException {
        byte[] sealed = seal.seal(CONTENT, "key-1");

        assertThatThrownBy(() -> seal.open(sealed, "key-2")).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aChangedBitDoesNotOpen() throws GeneralSecurityException {
        byte[] sealed = seal.seal(CONTENT, "key-1");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed, "key-1")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> seal.open(new byte[10], "key-1")).isInstanceOf(GeneralSecurityException.class);
    }
}
