package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.client.KontorScript.Outcome;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** The commands for whoever runs the platform, as a shell script would use them. */
@SystemTest
class AnOperatorsCommandTellsByItsExitCodeIT {

    private static final Pattern END = Pattern.compile("[0-9]+:[0-9a-f]{64}");

    /** As who owns the database could: triggers are passed by. */
    private static final String TAMPER = "SET session_replication_role = replica; UPDATE security_events SET";

    private final StackUnderTest stack;
    private String restore;

    AnOperatorsCommandTellsByItsExitCodeIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @AfterEach
    void putBack() {
        if (restore != null) {
            stack.databases().change("users", restore);
        }
    }

    @Test
    void aTrailThatIsIntactIsZeroAndItsEndIsGood() {
        Person.register(stack.api(), "Ann").signIn();
        Outcome first = stack.script().attempt("audit", "verify");
        assertThat(first.exitCode()).as(first.said()).isZero();
        Matcher end = END.matcher(first.said());
        assertThat(end.find()).as(first.said()).isTrue();

        Outcome again = stack.script().attempt("audit", "verify", "--known-end", end.group());

        assertThat(again.exitCode()).as(again.said()).isZero();
    }

    @Test
    void aRowThatWasChangedIsOneAndIsNamed() {
        Person.register(stack.api(), "Ann").signIn();
        List<String> row = stack.databases()
                .rows(
                        "users",
                        "SELECT c.seq, e.id, e.outcome FROM security_events e JOIN audit_chain c ON c.event_id = e.id"
                                + " WHERE e.type = 'sign-in' AND e.outcome = 'success' ORDER BY c.seq DESC LIMIT 1")
                .get(0);
        restore = TAMPER + " outcome = '" + row.get(2) + "' WHERE id = '" + row.get(1) + "'";
        stack.databases().change("users", TAMPER + " outcome = 'refused' WHERE id = '" + row.get(1) + "'");

        Outcome outcome = stack.script().attempt("audit", "verify");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.said()).contains("row " + row.get(0) + ", event " + row.get(1) + ": changed");
    }

    @Test
    void aRotationLetsAnotherKeySignOrSaysWhyNot() {
        String before = current();
        Outcome[] last = new Outcome[1];
        await("the next key to be old enough")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> {
                    last[0] = stack.script().attempt("keys", "rotate");
                    assertThat(last[0].exitCode()).isIn(0, 1);
                    return last[0].exitCode() == 0;
                });

        assertThat(current()).isNotEqualTo(before);

        Outcome tooSoon = stack.script().attempt("keys", "rotate");
        assertThat(tooSoon.exitCode()).as(tooSoon.said()).isEqualTo(1);
        assertThat(tooSoon.said()).contains("refused with 409");
    }

    @Test
    void whatIsNoCommandIsTwo() {
        assertThat(stack.script().attempt("audit", "erase").exitCode()).isEqualTo(2);
    }

    @Test
    void anUnknownOptionIsTwoAlsoWhereAStackRunsAlready() {
        Outcome wrong = stack.script().attempt("up", "--detach", "--lotz", "2");
        Outcome right = stack.script().attempt("up", "--detach", "--lots", "2");

        assertThat(wrong.exitCode()).as(wrong.said()).isEqualTo(2);
        assertThat(wrong.said()).contains("--lotz");
        assertThat(right.exitCode()).as(right.said()).isZero();
        assertThat(right.said()).contains("already running");
    }

    private String current() {
        Outcome keys = stack.script().attempt("keys");
        assertThat(keys.exitCode()).as(keys.said()).isZero();
        return keys.said()
                .lines()
                .filter(line -> line.contains(" current "))
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
