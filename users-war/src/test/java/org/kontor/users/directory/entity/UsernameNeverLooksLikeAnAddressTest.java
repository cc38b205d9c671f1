package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.3. */
class UsernameNeverLooksLikeAnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ann", "Ann.Lee", "7up", "a-b_c.d", "abcdefghijklmnopqrstuvwxyz012345"})
    void namesAreAccepted(String text) {
        assertThat(new Username(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ab", ".ann", "ann@home", "ann lee", "ann\n", "änn", "abcdefghijklmnopqrstuvwxyz0123456"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Username(text));
    }

    @Test
    void spellingsOfOneNameHaveOneKey() {
        assertThat(new Username("Ann.Lee").key()).isEqualTo("ann.lee");
    }
}
