package org.kontor.marketdata.replay.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedHasBoundsTest {

    private final ReplaySettings settings = SettingsFixture.standard();

    @ParameterizedTest
    @CsvSource({"1, PT1S", "4, PT0.25S", "0.5, PT2S", "3, PT0.333333333S", "1000, PT0.001S"})
    void paceIsTheTimeBetweenTwoQuotes(String speed, Duration pace) {
        settings.speed = new BigDecimal(speed);

        assertThat(settings.pace()).isEqualTo(pace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000.1", "0.0001"})
    void otherSpeedsAreRefused(String speed) {
        settings.speed = new BigDecimal(speed);

        assertThatIllegalArgumentException()
                .isThrownBy(settings::pace)
                .withMessageStartingWith("kontor.replay.speed is " + speed);
    }
}
