package org.kontor.users.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R1.15. */
class AnotherUsernameNeedsThePasswordTest {

    private static final String USERNAME = "{\"username\":\"ann.lee\"}";

    @Test
    void ofWhoChangesHisOwn() {
        assertThat(refusal(USERNAME, true)).contains("/password", "missing");

        ProfileRequest complete =
                ProfileRequest.parse("{\"username\":\"ann.lee\",\"password\":\"fourteen silver herons\"}", true);
        assertThat(complete.change().username().text()).isEqualTo("ann.lee");
        assertThat(complete.proof().password()).isEqualTo("fourteen silver herons");
    }

    @Test
    void notOfAnAdministratorWhoChangesAnothers() {
        assertThat(ProfileRequest.parse(USERNAME, false).proof().password()).isNull();
        assertThat(refusal("{\"username\":\"ann.lee\",\"password\":\"fourteen silver herons\"}", false))
                .contains("/password", "not-yours");
    }

    @Test
    void whatSignsNobodyInIsChangedWithout() {
        ProfileRequest request = ProfileRequest.parse("{\"name\":\"Ann Lee\",\"locale\":\"de-DE\"}", true);

        assertThat(request.change().name().text()).isEqualTo("Ann Lee");
        assertThat(request.proof().password()).isNull();
    }

    private static String refusal(String body, boolean himself) {
        Problem problem = catchThrowableOfType(Problem.class, () -> ProfileRequest.parse(body, himself));
        return problem.members().get("errors").toString();
    }
}
