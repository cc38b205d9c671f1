package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kontor.users.directory.entity.RegistrantFixture.registrantWithEverything;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R13.2, R13.3, R13.5. */
class WhoLeavesIsNobodyTest {

    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-11-22T14:30:00Z");

    private final User ann = User.customer(UUID.randomUUID(), registrantWithEverything(), TODAY);

    @Test
    void whoIsDeactivatedDoesNotSignInAndComesBackAsWhatHeWas() {
        ann.deactivate();
        assertThat(ann.maySignIn()).isFalse();
        ann.reactivate();
        assertThat(ann.status()).isEqualTo(UserStatus.PENDING);

        ann.ownsEmail(new EmailAddress("Ann.Lee@example.com"));
        ann.deactivate();
        ann.reactivate();
        assertThat(ann.status()).isEqualTo(UserStatus.ACTIVE);
    }

    @Test
    void ofWhoIsErasedTheIdIsLeft() {
        ann.ownsPhone(new PhoneNumber("+14155550123"));

        ann.erase();

        assertThat(ann.email()).isEqualTo(ann.id() + "@erased.invalid");
        assertThat(ann.name()).isEqualTo("erased");
        assertThat(ann.username()).isNull();
        assertThat(ann.phoneNumber()).isNull();
        assertThat(ann.roles()).isEmpty();
        assertThat(ann.maySignIn()).isFalse();
        assertThat(ann.createdAt()).isEqualTo(TODAY);
        assertThatIllegalStateException().isThrownBy(ann::reactivate);
        assertThatIllegalStateException().isThrownBy(() -> ann.ownsEmail(new EmailAddress("ann@example.com")));
    }

    @Test
    void nobodyElseCanHaveTheAddressThatAnErasedUserHas() {
        assertThat(EmailAddress.accepts(ann.id() + "@Erased.invalid")).isFalse();
    }
}
