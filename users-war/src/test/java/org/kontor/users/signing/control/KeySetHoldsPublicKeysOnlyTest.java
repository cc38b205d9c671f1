package org.kontor.users.signing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.OffsetDateTime;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.Test;
import org.kontor.users.signing.entity.SigningKey;

/** R3.1, R3.2, R3.4. */
class KeySetHoldsPublicKeysOnlyTest {

    private final KeyPairs pairs = new KeyPairs(new KeySeal("the secret"));
    private final SigningKey stored = pairs.generate(OffsetDateTime.parse("2026-11-22T14:30:00Z"));

    @Test
    void aNewKeyWaitsForItsTurnAndIsLongEnough() {
        assertThat(stored.state()).isEqualTo(SigningKey.State.NEXT);
        assertThat(pairs.open(stored).getRsaPublicKey().getModulus().bitLength())
                .isEqualTo(2048);
    }

    @Test
    void whatIsPublishedHasNoPrivateMember() {
        RsaJsonWebKey published = KeyPairs.published(stored);

        assertThat(published.toParams(OutputControlLevel.INCLUDE_PRIVATE))
                .containsOnlyKeys("kty", "kid", "use", "alg", "n", "e")
                .containsEntry("kid", stored.kid())
                .containsEntry("use", "sig")
                .containsEntry("alg", "RS256");
    }

    @Test
    void theWrongSecretIsNamedInTheFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyPairs(new KeySeal("another")).open(stored))
                .withMessageContaining("kontor.signing.key.password");
    }
}
