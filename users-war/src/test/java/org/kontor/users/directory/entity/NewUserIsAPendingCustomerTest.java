package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.users.directory.entity.RegistrantFixture.registrantWithEmailOnly;
import static org.kontor.users.directory.entity.RegistrantFixture.registrantWithEverything;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R1.6, R1.8. */
class NewUserIsAPendingCustomerTest {

    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-11-22T14:30:00Z");

    @Test
    void whoRegistersIsACustomerWhoMaySignIn() {
        User user = User.customer(UUID.randomUUID(), registrantWithEverything(), TODAY);

        assertThat(user.roles()).containsExactly("customer");
        assertThat(user.status()).isEqualTo(UserStatus.PENDING);
        assertThat(user.emailVerified()).isFalse();
        assertThat(user.maySignIn()).isTrue();
        assertThat(user.createdAt()).isEqualTo(TODAY);
    }

    @Test
    void theConfiguredAdministratorNeedsNoProofOfHisAddress() {
        User user = User.administrator(UUID.randomUUID(), registrantWithEmailOnly(), TODAY);

        assertThat(user.roles()).containsExactly("admin");
        assertThat(user.status()).isEqualTo(UserStatus.ACTIVE);
        assertThat(user.emailVerified()).isTrue();
    }

    @Test
    void theUsernameIsTheLoginNameOfWhoHasOne() {
        assertThat(User.customer(UUID.randomUUID(), registrantWithEverything(), TODAY)
                        .loginName())
                .isEqualTo("Ann.Lee");
        assertThat(User.customer(UUID.randomUUID(), registrantWithEmailOnly(), TODAY)
                        .loginName())
                .isEqualTo("ann@example.com");
    }
}
