package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.kontor.system.agreement.Agreement;
import org.kontor.system.agreement.Quiescence;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** After all that other tests did, portfolio and notifications know what trading knows, no more and no less. */
@SystemTest
@Order(Integer.MAX_VALUE - 25)
class ProjectionsEqualTradingIT {

    private final StackUnderTest stack;

    ProjectionsEqualTradingIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void fillsPositionsCashAndMessagesAgree() {
        Quiescence.await(stack, Duration.ofSeconds(90));
        assertThat(Agreement.faults(stack)).isEmpty();
    }
}
