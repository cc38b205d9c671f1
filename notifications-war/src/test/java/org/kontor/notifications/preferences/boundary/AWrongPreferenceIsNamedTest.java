package org.kontor.notifications.preferences.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.rest.problem.Problem;

/** R8.2 */
class AWrongPreferenceIsNamedTest {

    @Test
    void whatIsNotSaidIsUsual() {
        assertThat(PreferenceView.of(StatedPreference.read("{\"texts\":true}")))
                .isEqualTo(new PreferenceView(true, "UTC", "22:00", "07:00"));
    }

    @Test
    void whatIsSaidIsShown() {
        assertThat(PreferenceView.of(StatedPreference.read("{\"texts\":false,\"timezone\":\"Europe/Berlin\","
                        + "\"quiet_from\":\"21:30\",\"quiet_until\":\"06:45\"}")))
                .isEqualTo(new PreferenceView(false, "Europe/Berlin", "21:30", "06:45"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/texts|{}",
                "/texts|{\"texts\":\"yes\"}",
                "/timezone|{\"texts\":true,\"timezone\":\"Berlin\"}",
                "/timezone|{\"texts\":true,\"timezone\":\"+01:00\"}",
                "/quiet_from|{\"texts\":true,\"quiet_from\":\"24:00\"}",
                "/quiet_until|{\"texts\":true,\"quiet_until\":\"7\"}",
                "/mails|{\"texts\":true,\"mails\":true}"
            })
    void anythingElseIsRefused(String pointer, String json) {
        Problem problem = catchThrowableOfType(Problem.class, () -> StatedPreference.read(json));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.members().get("errors").toString()).contains("pointer=" + pointer);
    }
}
