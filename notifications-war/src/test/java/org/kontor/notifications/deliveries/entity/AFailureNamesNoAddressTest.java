package org.kontor.notifications.deliveries.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AFailureNamesNoAddressTest {

    @Test
    void theServersWordsAreKeptWithoutTheAddress() {
        assertThat(new SendingFailure(true, "550 5.1.1 <ann@example.com>... no such user\r\n").reason())
                .isEqualTo("550 5.1.1 <address>... no such user ");
    }

    @Test
    void aLongReplyIsCut() {
        assertThat(new SendingFailure(false, "451 " + "x".repeat(1000)).reason())
                .hasSize(300);
    }

    @Test
    void aCharacterIsNotCutInHalf() {
        String reason = new SendingFailure(false, "451" + "\uD83D\uDCEE".repeat(1000)).reason();

        assertThat(reason.codePointCount(0, reason.length())).isEqualTo(300);
        assertThat(reason).endsWith("\uD83D\uDCEE");
    }
}
