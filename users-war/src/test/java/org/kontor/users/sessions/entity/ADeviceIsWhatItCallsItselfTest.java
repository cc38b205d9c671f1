package org.kontor.users.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R4.6. */
class ADeviceIsWhatItCallsItselfTest {

    @Test
    void aLongNameIsCut() {
        assertThat(new Device("b".repeat(1000), "127.0.0.1").userAgent()).hasSize(200);
        assertThat(new Device(null, "1".repeat(1000)).address()).hasSize(64);
    }

    @Test
    void nothingInItBreaksALineOrTheDatabase() {
        assertThat(new Device(" Browser\r\n1.0\u0000\ud800 ", null).userAgent()).isEqualTo("Browser1.0");
    }

    @Test
    void itNeedNotSayAnything() {
        assertThat(new Device(null, null)).isEqualTo(new Device(null, null));
    }
}
