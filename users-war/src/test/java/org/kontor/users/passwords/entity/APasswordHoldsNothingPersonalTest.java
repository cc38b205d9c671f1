package org.kontor.users.passwords.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.users.passwords.entity.PasswordPolicy.Refusal;

/** R2.7. */
class APasswordHoldsNothingPersonalTest {

    private static final PersonalWords ANN = PersonalWords.of("Ann.Lee+2@example.com", "hummingbird", "Ánn-Marie Lee");

    private final PasswordPolicy policy = new PasswordPolicy(Set.of("passwordpassword"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my ann.lee+2 is mine",
                "HummingBird in 2026",
                "my name is Marie, hello",
                "xxx ánn-marie lee xxx",
                "ÁNN-MARIELEE 2026",
                "A\u0301nn-Marie Lee 2026",
                "i like kontor a lot",
                "KONTOR-KONTOR"
            })
    void noWordThatIsKnownOfTheOwner(String password) {
        assertThat(policy.refusal(password, ANN)).contains(Refusal.TOO_PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fourteen silver herons", "the example.com of it", "leeward planner ann"})
    void whatIsInEverySentenceIsNothingPersonal(String password) {
        assertThat(policy.refusal(password, ANN)).isEmpty();
    }

    @Test
    void anotherUsersWordsDoNotMatter() {
        assertThat(policy.refusal("HummingBird in 2026", PersonalWords.of("bob@example.com", null, "Bob")))
                .isEmpty();
        assertThat(policy.refusal("i like kontor a lot", PersonalWords.of(null, null, null)))
                .contains(Refusal.TOO_PERSONAL);
    }

    @Test
    void aPasswordThatIsWrongInAnotherWayIsCalledSo() {
        assertThat(policy.refusal("kontor", ANN)).contains(Refusal.TOO_SHORT);
        assertThat(policy.refusal("passwordpassword", ANN)).contains(Refusal.TOO_COMMON);
    }
}
