package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Wrong passwords count under their name, whichever server of users sees them (R7.2 and R7.6 of users). */
@SystemTest
class ALockHoldsAtEveryServerOfUsersIT {

    private static final int MORE_THAN_ENOUGH = 12;
    private static final int LOCKED = 423;

    private final List<Door> doors;

    ALockHoldsAtEveryServerOfUsersIT(StackUnderTest stack) {
        this.doors = Door.all(stack);
    }

    @Test
    void afterAsManyFailuresAtAllInTurnAsAtOne() {
        Person ann = doors.get(0).register();

        assertThat(failuresUntilLocked(ann, doors)).isEqualTo(failuresAtOne());

        assertThat(doors).allSatisfy(door -> {
            Answer locked = door.signIn(ann, ann.password());
            assertThat(locked.status()).isEqualTo(LOCKED);
            assertThat(Integer.parseInt(locked.retryAfter())).isPositive();
        });
    }

    @Test
    void alsoWhenTheyComeAtTheSameMoment() throws Exception {
        Person ann = doors.get(0).register();
        List<Callable<Answer>> attempts = new ArrayList<>();
        for (int attempt = 0; attempt < MORE_THAN_ENOUGH; attempt++) {
            Door door = doors.get(attempt % doors.size());
            attempts.add(() -> door.signIn(ann, "not her password"));
        }

        List<Integer> statuses =
                Parallel.all(attempts).stream().map(Answer::status).toList();

        assertThat(statuses).containsOnly(401, LOCKED);
        assertThat(statuses.stream().filter(status -> status == 401)).hasSize(failuresAtOne());
    }

    private int failuresAtOne() {
        return failuresUntilLocked(doors.get(0).register(), List.of(doors.get(0)));
    }

    private static int failuresUntilLocked(Person person, List<Door> doors) {
        for (int failures = 0; failures < MORE_THAN_ENOUGH; failures++) {
            Door door = doors.get(failures % doors.size());
            if (door.signIn(person, "not her password").expect(401, LOCKED).status() == LOCKED) {
                return failures;
            }
        }
        throw new AssertionError("not locked after " + MORE_THAN_ENOUGH + " failures");
    }
}
