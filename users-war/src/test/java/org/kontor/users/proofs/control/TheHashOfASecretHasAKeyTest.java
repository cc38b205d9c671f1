package org.kontor.users.proofs.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;

/** R10.1. */
class TheHashOfASecretHasAKeyTest {

    private static final Secret CODE = Secret.presented("123456");

    private final SecretHash hash = new SecretHash("one password");

    @Test
    void theSameSecretHasTheSameHashInEveryReplica() {
        assertThat(hash.of(Purpose.PHONE_NUMBER, "ann", CODE))
                .matches("[0-9a-f]{64}")
                .isEqualTo(new SecretHash("one password").of(Purpose.PHONE_NUMBER, "ann", CODE));
    }

    @Test
    void withoutThePasswordItCannotBeTriedOut() {
        assertThat(new SecretHash("another one").of(Purpose.PHONE_NUMBER, "ann", CODE))
                .isNotEqualTo(hash.of(Purpose.PHONE_NUMBER, "ann", CODE));
    }

    @Test
    void itSaysWhoseSecretItIsAndWhatFor() {
        assertThat(hash.of(Purpose.PHONE_NUMBER, "bob", CODE)).isNotEqualTo(hash.of(Purpose.PHONE_NUMBER, "ann", CODE));
        assertThat(hash.of(Purpose.PASSWORD_RESET, "ann", CODE))
                .isNotEqualTo(hash.of(Purpose.PHONE_NUMBER, "ann", CODE));
    }
}
