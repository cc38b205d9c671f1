package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.kontor.demo.Demo;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** The whole flow: what a customer does on his first day is told alike by all five services. */
@SystemTest
@Order(2)
class ADayOfTradingAddsUpIT {

    private final StackUnderTest stack;

    ADayOfTradingAddsUpIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void everyCrossCheckOfTheDemoHolds() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exitCode = Demo.run(stack.api(), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(exitCode).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}
