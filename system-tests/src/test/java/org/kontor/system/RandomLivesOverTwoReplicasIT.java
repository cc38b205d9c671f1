package org.kontor.system;

import org.junit.jupiter.api.Test;
import org.kontor.system.lives.LivesRun;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Random requests of several customers, drawn by jqwik and each sent to another server of trading than the one before,
 * while the market is halted and resumed, a split and a dividend come: books, orders, executions and events agree all
 * the same, and what is sent again changes nothing: placements, replacements, cancels and money. Source: domain
 * reference 2.5b.
 */
@SystemTest
class RandomLivesOverTwoReplicasIT {

    private final StackUnderTest stack;

    RandomLivesOverTwoReplicasIT(StackUnderTest stack) {
        this.stack = stack;
    }

    /**
     * {@code kontor.lives.seed}: what the requests follow from; {@code kontor.lives.customers}: how many at once;
     * {@code kontor.lives.steps}: how many steps each of them takes; {@code kontor.lives.rounds}: how often, each time
     * with new customers and another seed.
     */
    @Test
    void theBooksAreRightAndNothingHappensTwice() throws Exception {
        int customers = Integer.getInteger("kontor.lives.customers", 8);
        int steps = Integer.getInteger("kontor.lives.steps", 150);
        int rounds = Integer.getInteger("kontor.lives.rounds", 1);
        long seed = Long.getLong("kontor.lives.seed", System.nanoTime());
        for (int round = 0; round < rounds; round++) {
            long its = seed + (long) round * customers;
            System.out.println("kontor.lives.seed=" + its);
            System.out.println(new LivesRun(stack, customers, its).hold(steps) + " requests");
        }
    }
}
