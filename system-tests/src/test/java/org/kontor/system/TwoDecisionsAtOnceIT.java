package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * What may be decided once is decided once, whoever decides at the same time at whichever server of users: the database
 * is asked, no server is.
 */
@SystemTest
class TwoDecisionsAtOnceIT {

    private static final int ROUNDS = 5;
    private static final int CALLERS_AT_EACH = 3;

    private final StackUnderTest stack;
    private final List<Api> ways;
    private final Person admin;

    TwoDecisionsAtOnceIT(StackUnderTest stack) {
        this.stack = stack;
        this.ways = stack.replicas("users");
        this.admin = Person.administrator(ways.get(0));
    }

    /** R1.14: each takes the role of the other, and one of them keeps his. */
    @Test
    void twoAdministratorsLeaveAndOneStays() throws Exception {
        String adminId = stack.databases()
                .column("users", "SELECT id FROM users WHERE email = '" + admin.email() + "'")
                .get(0);
        Person other = Person.register(ways.get(1), "Other");
        for (int round = 0; round < ROUNDS; round++) {
            assign(admin, other.id(), "admin").expect(200);
            other.signIn();
            admin.signIn();
            List<Callable<Answer>> both =
                    List.of(() -> assign(admin, other.id(), "customer"), () -> assign(other, adminId, "customer"));

            List<Answer> answers = Parallel.all(both);

            List<String> left = stack.databases()
                    .column("users", "SELECT user_id FROM user_roles WHERE role = 'admin' ORDER BY user_id");
            // what the others of these tests stand on, whatever became of it
            Person stayed = left.contains(adminId) ? admin : other;
            assign(stayed, adminId, "admin");
            assign(admin, other.id(), "customer");
            assertThat(answers.stream().map(Answer::status))
                    .as(answers.toString())
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(left).hasSize(1);
        }
    }

    /** R3.5: of those who rotate at once one does, and there is one next key afterwards. */
    @Test
    void theKeysAreRotatedOnce() {
        List<Callable<Answer>> rotations = ways.stream()
                .map(admin::through)
                .flatMap(decides -> Stream.<Callable<Answer>>generate(
                                () -> () -> decides.post("/users/signing-keys/rotation/", null))
                        .limit(CALLERS_AT_EACH))
                .toList();
        await("the next key to be old enough").atMost(Duration.ofMinutes(1)).until(() -> {
            List<Integer> statuses =
                    Parallel.all(rotations).stream().map(Answer::status).toList();
            assertThat(statuses).containsAnyOf(200, 409).doesNotContain(500);
            assertThat(statuses.stream().filter(status -> status == 200).count())
                    .isLessThanOrEqualTo(1);
            assertThat(keys("NEXT")).isEqualTo(1);
            assertThat(keys("CURRENT")).isEqualTo(1);
            return statuses.contains(200);
        });
    }

    private long keys(String state) {
        return stack.databases().number("users", "SELECT count(*) FROM signing_keys WHERE state = '" + state + "'");
    }

    private static Answer assign(Person decides, String userId, String role) {
        return decides.send(
                "PUT",
                "/users/" + userId + "/roles/",
                Json.createObjectBuilder()
                        .add("roles", Json.createArrayBuilder().add(role))
                        .build(),
                Map.of());
    }
}
