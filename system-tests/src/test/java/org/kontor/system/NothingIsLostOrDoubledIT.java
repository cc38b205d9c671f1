package org.kontor.system;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.kontor.system.faults.FaultRun;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Under load every process is killed with kill -9. Afterwards, without a hand being lifted, what clients were told is
 * what happened, once, in all services.
 */
@SystemTest
@Order(Integer.MAX_VALUE - 10)
class NothingIsLostOrDoubledIT {

    private final StackUnderTest stack;

    NothingIsLostOrDoubledIT(StackUnderTest stack) {
        this.stack = stack;
    }

    /** {@code kontor.fault.rounds}: kills of each part; {@code kontor.fault.seed}: what the run follows from. */
    @Test
    void killingEachPartUnderLoad() throws InterruptedException {
        int rounds = Integer.getInteger("kontor.fault.rounds", 1);
        long seed = Long.getLong("kontor.fault.seed", 20130102);
        new FaultRun(stack, seed).survives(rounds);
    }
}
