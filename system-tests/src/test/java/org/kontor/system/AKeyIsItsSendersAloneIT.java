package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.OrderTicket;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Check 32: an {@code Idempotency-Key} or a client's name for an order, used by somebody else, finds nothing of the
 * first.
 */
@SystemTest
class AKeyIsItsSendersAloneIT {

    private final StackUnderTest stack;

    AKeyIsItsSendersAloneIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void anOrderUnderAnothersKeyIsAnOrderOfItsOwn() {
        String key = UUID.randomUUID().toString();
        Answer first = order(key, "a-" + key, Customer.register(stack.api()).with("10000.00"));
        Answer second = order(key, "b-" + key, Customer.register(stack.api()).with("10000.00"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body())
                .doesNotContain(first.text("id"), first.text("account_id"), first.text("user_id"), "a-" + key);
    }

    @Test
    void anOrderUnderAnothersNameIsAnOrderOfItsOwn() {
        String name = UUID.randomUUID().toString();
        Answer first = order(null, name, Customer.register(stack.api()).with("10000.00"));
        Answer second = order(null, name, Customer.register(stack.api()).with("10000.00"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
    }

    private static Answer order(String key, String name, Customer customer) {
        OrderTicket ticket = OrderTicket.buy(1, "AAPL").named(name);
        Map<String, String> headers = key == null ? Map.of() : Map.of("Idempotency-Key", key);
        return customer.person().send("POST", "/trades/", ticket.toJson(), headers);
    }
}
