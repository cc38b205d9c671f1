package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.client.Listing;
import org.kontor.client.Mails;
import org.kontor.client.OrderTicket;
import org.kontor.system.stack.Broker;
import org.kontor.system.stack.Eavesdropper;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** An event that comes again changes nothing; one that can never have its effect is parked; others flow on. */
@SystemTest
class DuplicatesAndPoisonAreAbsorbedIT {

    private static final int TIMES = 3;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final StackUnderTest stack;

    DuplicatesAndPoisonAreAbsorbedIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void aFillPublishedAgainIsCountedAndHasNoEffect() {
        Customer customer = Customer.register(stack.api()).with("10000.00");
        String fill = fillOf(customer);
        awaitExecutions(customer, 1);
        for (int i = 0; i < TIMES; i++) {
            stack.broker().publish("trading.orders.v1", customer.account().id(), fill);
        }
        String counted = "SELECT duplicates FROM inbox WHERE event_id = '" + id(fill) + "'";
        for (String consumer : List.of("portfolio", "notifications")) {
            await().atMost(SOON).until(() -> stack.databases().number(consumer, counted) == TIMES);
        }
        assertThat(customer.account().shares("AAPL")).isEqualByComparingTo("1");
        awaitExecutions(customer, 1);
        assertThat(customer.person()
                        .get("/portfolios/" + customer.person().id() + "/")
                        .text("cash"))
                .isEqualTo(customer.account().view().getString("cash"));
        assertThat(Listing.all(customer.person(), "/notifications/")).hasSize(1);
        await().atMost(SOON).until(() -> mailsTo(customer) == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "users.v1, org.kontor.users.registered.v1",
        "users.contacts.v1, org.kontor.users.contact_changed.v1",
        "trading.orders.v1, org.kontor.trading.order.filled.v1",
        "trading.ledger.v1, org.kontor.trading.deposit.v1"
    })
    void garbageIsParkedAndOthersFlowOn(String topic, String type) {
        stack.broker().takeDeadLetters(topic);
        String key = UUID.randomUUID().toString();
        List<String> garbage = List.of("not json at all", "{\"specversion\":\"1.0\"}", withoutFigures(type, key));
        garbage.forEach(text -> stack.broker().publish(topic, key, text));
        assertThatAStrangersDayGoesOn();
        int copies = garbage.size() * Broker.SUBSCRIPTIONS.get(topic).size();
        await("letters of " + topic).atMost(SOON).until(() -> stack.broker().deadLetters() >= copies);
        List<String> letters = stack.broker().takeDeadLetters(topic);
        assertThat(letters).hasSize(copies);
        assertThat(garbage).allSatisfy(text -> assertThat(letters).anyMatch(letter -> letter.startsWith(text + " | ")));
    }

    private void assertThatAStrangersDayGoesOn() {
        Customer customer = Customer.register(stack.api()).with("10000.00");
        customer.orders().place(OrderTicket.buy(1, "AAPL")).expect(201);
        awaitExecutions(customer, 1);
        await().atMost(SOON).until(() -> mailsTo(customer) == 1);
    }

    private String fillOf(Customer customer) {
        try (Eavesdropper listener = new Eavesdropper(stack.broker(), "trading.orders.v1")) {
            customer.orders().place(OrderTicket.buy(1, "AAPL")).expect(201);
            return listener.next(
                    "org.kontor.trading.order.filled.v1", customer.account().id());
        }
    }

    private void awaitExecutions(Customer customer, int count) {
        String path = "/portfolios/" + customer.person().id() + "/executions/";
        await("executions in the portfolio")
                .atMost(SOON)
                .until(() -> Listing.all(customer.person(), path).size() == count);
    }

    private long mailsTo(Customer customer) {
        return Mails.subjectsTo(customer.person(), stack.api()).size();
    }

    private static String id(String event) {
        try (JsonReader reader = Json.createReader(new StringReader(event))) {
            return reader.readObject().getString("id");
        }
    }

    private static String withoutFigures(String type, String key) {
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", UUID.randomUUID().toString())
                .add("source", "/nowhere")
                .add("type", type)
                .add("subject", key)
                .add("time", "2026-01-01T00:00:00Z")
                .add("partitionkey", key)
                .add("sequence", 1)
                .add("correlationid", key)
                .add("data", Json.createObjectBuilder().add("execution", Json.createObjectBuilder()))
                .build()
                .toString();
    }
}
