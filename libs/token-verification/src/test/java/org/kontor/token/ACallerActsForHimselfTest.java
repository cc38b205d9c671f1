package org.kontor.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R3. */
class ACallerActsForHimselfTest {

    private final UUID alice = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @Test
    void aCustomerSeesAndChangesOnlyHisOwn() {
        Caller caller = caller(alice, Role.CUSTOMER);

        assertThat(caller.maySee(alice)).isTrue();
        assertThat(caller.mayActFor(alice)).isTrue();
        assertThat(caller.maySee(bob)).isFalse();
        assertThat(caller.mayActFor(bob)).isFalse();
    }

    @Test
    void supportSeesOthersAndChangesNothing() {
        Caller caller = caller(alice, Role.SUPPORT);

        assertThat(caller.maySee(bob)).isTrue();
        assertThat(caller.mayActFor(bob)).isFalse();
    }

    @Test
    void anOperatorActsForOthers() {
        assertThat(caller(alice, Role.OPERATOR).mayActFor(bob)).isTrue();
    }

    @Test
    void withoutATokenThereIsNoCaller() {
        assertThatIllegalStateException().isThrownBy(new Caller()::userId);
    }

    private static Caller caller(UUID user, String role) {
        Caller caller = new Caller();
        caller.isUser(user, UUID.randomUUID(), Set.of(role), Set.of());
        return caller;
    }
}
