package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.users.directory.entity.RegistrantFixture.registrantWithEverything;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R11.1, R11.2, R11.6, R1.15. */
class WhatIsProvedCountsTest {

    private final User ann =
            User.customer(UUID.randomUUID(), registrantWithEverything(), OffsetDateTime.parse("2026-11-22T14:30:00Z"));

    @Test
    void aProvedAddressIsHisAndMakesAPendingUserActive() {
        ann.ownsEmail(new EmailAddress("Ann@example.net"));

        assertThat(ann.email()).isEqualTo("Ann@example.net");
        assertThat(ann.emailVerified()).isTrue();
        assertThat(ann.status()).isEqualTo(UserStatus.ACTIVE);
    }

    @Test
    void aProvedAddressTakesNobodyBack() {
        ann.deactivate();

        ann.ownsEmail(new EmailAddress("ann@example.net"));

        assertThat(ann.status()).isEqualTo(UserStatus.DEACTIVATED);
    }

    @Test
    void aNumberIsVerifiedOnceItIsProved() {
        assertThat(ann.phoneVerified()).isFalse();

        ann.ownsPhone(new PhoneNumber("+4930123456"));

        assertThat(ann.phoneNumber()).isEqualTo("+4930123456");
        assertThat(ann.phoneVerified()).isTrue();
    }

    @Test
    void whatIsNotNamedStaysAndTheSameAgainIsNoChange() {
        ProfileChange change = new ProfileChange(null, null, new UserLocale("de-DE"), null);

        assertThat(ann.change(change)).isTrue();
        assertThat(ann.change(change)).isFalse();

        assertThat(ann.locale()).isEqualTo("de-DE");
        assertThat(ann.name()).isEqualTo("Ann Lee");
        assertThat(ann.timezone()).isEqualTo("America/New_York");
    }
}
