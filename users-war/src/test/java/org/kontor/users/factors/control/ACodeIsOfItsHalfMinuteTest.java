package org.kontor.users.factors.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.users.factors.entity.TimeStep;

/** R14.1. */
class ACodeIsOfItsHalfMinuteTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant BEGIN = Instant.ofEpochSecond(1_795_357_800);
    private static final TimeStep STEP = TimeStep.at(BEGIN);
    private static final String CODE = OneTimePassword.OF_APPS.code(SECRET, STEP.number());

    @ParameterizedTest
    @ValueSource(longs = {-30, -1, 0, 29, 30, 59})
    void itIsTakenInItsStepAndInThoseBeside(long seconds) {
        assertThat(Authenticator.stepOf(CODE, SECRET, BEGIN.plusSeconds(seconds)))
                .contains(STEP);
    }

    @ParameterizedTest
    @ValueSource(longs = {-31, 60, 3600})
    void atNoOtherTime(long seconds) {
        assertThat(Authenticator.stepOf(CODE, SECRET, BEGIN.plusSeconds(seconds)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "000000", "0", "１２３４５６"})
    void nothingElseIsACode(String text) {
        assertThat(Authenticator.stepOf(text, SECRET, BEGIN)).isEmpty();
    }

    @Test
    void aStepIsHalfAMinute() {
        assertThat(TimeStep.LENGTH).isEqualTo(Duration.ofSeconds(30));
        assertThat(TimeStep.at(Instant.ofEpochSecond(59)).number()).isEqualTo(1);
        assertThat(TimeStep.at(Instant.ofEpochSecond(60)).number()).isEqualTo(2);
    }
}
