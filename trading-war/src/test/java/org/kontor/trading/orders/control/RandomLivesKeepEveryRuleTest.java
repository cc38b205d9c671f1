package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.orders.control.Life.Changed;
import org.kontor.trading.orders.control.Life.Sent;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/**
 * Every kind of order in every kind of market, with whatever its customer and its issuer do meanwhile. Source: domain
 * reference 2.5b, properties (a) to (f); (g) needs threads and is a matter of {@code system-tests}.
 */
class RandomLivesKeepEveryRuleTest {

    /** (a), (b), (c): {@link Invariants} after each step. */
    @Property
    void invariantsHoldAllTheTime(@ForAll("plans") Plan plan) {
        Life life = new Life(plan).live();

        life.invariants.check();
    }

    /** (d). */
    @Property
    void theSameLifeEndsTheSame(@ForAll("plans") Plan plan) {
        Life one = new Life(plan).live();
        Life other = new Life(plan).live();

        assertThat(other.trading.fills()).isEqualTo(one.trading.fills());
        assertThat(other.trading.told()).isEqualTo(one.trading.told());
        assertThat(other.outcome()).isEqualTo(one.outcome());
    }

    /** (e). */
    @Property
    void theEventsTellAllOfIt(@ForAll("plans") Plan plan) {
        new Life(plan).live().invariants.eventsTellAll();
    }

    /** (f): after any number of steps, all that was sent until then is sent again. */
    @Property
    void whatIsSentAgainChangesNothing(@ForAll("plans") Plan plan, @ForAll("steps") int steps) {
        Life life = new Life(plan).live(steps);
        life.trading.finishLeftBehind();
        String before = life.invariants.everything();
        for (Sent sent : life.sent) {
            Order again = life.trading.place(sent.key(), sent.wanted());
            assertThat(again.id()).isEqualTo(sent.order());
        }
        for (var order : life.canceled) {
            assertThatThrownBy(() -> life.trading.requestCancel(life.trading.database.rows.get(order)))
                    .isInstanceOf(Problem.class);
        }
        life.changed.forEach(changed -> isAnsweredAsBefore(life, changed));
        assertThat(life.invariants.everything()).isEqualTo(before);
    }

    /** What was left pending is told to be on its way, or was finished by somebody else meanwhile. */
    private static void isAnsweredAsBefore(Life life, Changed changed) {
        OrderStatus now = life.trading.database.rows.get(changed.order()).status();
        if (changed.answer() == null && now == OrderStatus.PENDING_REPLACE) {
            assertThatThrownBy(() -> life.trading.replace(changed.order(), changed.wanted(), changed.key()))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("request-in-progress"));
            return;
        }
        Answer again = life.trading.replace(changed.order(), changed.wanted(), changed.key());
        assertThat(again).isEqualTo(changed.answer() == null ? again : changed.answer());
        assertThat(life.trading.replace(changed.order(), changed.wanted(), changed.key()))
                .isEqualTo(again);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Lives.plans();
    }

    @Provide
    Arbitrary<Integer> steps() {
        return net.jqwik.api.Arbitraries.integers().between(1, Lives.STEPS);
    }
}
