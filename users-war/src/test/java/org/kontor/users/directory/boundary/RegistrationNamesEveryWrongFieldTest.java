package org.kontor.users.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.users.passwords.entity.PasswordPolicy;

/** R1.1. */
class RegistrationNamesEveryWrongFieldTest {

    private static final PasswordPolicy POLICY = new PasswordPolicy(Set.of("passwordpassword"));

    @Test
    void theThreeFieldsThatAreNeededAreEnough() {
        RegistrationRequest request = RegistrationRequest.parse(
                "{\"email\":\"ann@example.com\",\"password\":\"fourteen silver herons\",\"name\":\"Ann\"}", POLICY);

        assertThat(request.who().email().text()).isEqualTo("ann@example.com");
        assertThat(request.who().username()).isNull();
        assertThat(request.who().phoneNumber()).isNull();
        assertThat(request.password()).isEqualTo("fourteen silver herons");
    }

    @Test
    void missingFieldsAreNamed() {
        assertThat(errorsOf("{}")).containsExactly("/email missing", "/name missing", "/password missing");
    }

    @Test
    void wrongFieldsAreNamedWithWhatIsWrong() {
        assertThat(errorsOf("{\"email\":\"ann\",\"password\":\"short\",\"name\":7,\"username\":\"a b\","
                        + "\"phone_number\":\"123\"}"))
                .containsExactlyInAnyOrder(
                        "/email invalid",
                        "/name wrong-type",
                        "/username invalid",
                        "/phone_number invalid",
                        "/password too-short");
    }

    @Test
    void nobodyGivesHimselfARoleOrAnId() {
        assertThat(errorsOf("{\"email\":\"ann@example.com\",\"password\":\"fourteen silver herons\",\"name\":\"Ann\","
                        + "\"roles\":[\"admin\"],\"id\":\"1\",\"status\":\"active\"}"))
                .containsExactlyInAnyOrder("/roles unknown-field", "/id unknown-field", "/status unknown-field");
    }

    @Test
    void aCommonPasswordIsCalledCommon() {
        assertThat(errorsOf("{\"email\":\"ann@example.com\",\"password\":\"PasswordPassword\",\"name\":\"Ann\"}"))
                .containsExactly("/password too-common");
    }

    @Test
    void aPasswordThatHoldsWhatIsKnownOfItsOwnerIsCalledPersonal() {
        assertThat(errorsOf("{\"email\":\"hummingbird@example.com\",\"password\":\"my hummingbird\",\"name\":\"Ann\"}"))
                .containsExactly("/password too-personal");
    }

    private static List<String> errorsOf(String body) {
        Problem problem = catchThrowableOfType(Problem.class, () -> RegistrationRequest.parse(body, POLICY));
        assertThat(problem.status()).isEqualTo(422);
        return ((List<?>) problem.members().get("errors"))
                .stream()
                        .map(error -> (Map<?, ?>) error)
                        .map(error -> error.get("pointer") + " " + error.get("code"))
                        .toList();
    }
}
