package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.users.directory.entity.RegistrantFixture.registrantWithEmailOnly;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R1.10. */
class RolesAreReplacedAsAWholeTest {

    @Test
    void whatIsNotNamedIsGone() {
        User user = User.customer(
                UUID.randomUUID(), registrantWithEmailOnly(), OffsetDateTime.parse("2026-11-22T14:30:00Z"));

        user.assume(Set.of("operator", "support"));

        assertThat(user.roles()).containsExactlyInAnyOrder("operator", "support");
        assertThat(user.hasRole("customer")).isFalse();
    }
}
