package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Listing;
import org.kontor.client.NoAnswer;
import org.kontor.client.OrderTicket;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** What a server says of itself while each thing it depends on is stopped and started again. */
@SystemTest
@Order(Integer.MAX_VALUE - 20)
class HealthTellsTheTruthIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final StackUnderTest stack;
    private Customer customer;
    private List<Long> pids;

    HealthTellsTheTruthIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeEach
    void everythingIsWell() {
        awaitHealth("ready", 200, A_MINUTE);
        awaitHealth("started", 200, A_MINUTE);
        customer = Customer.register(stack.api()).with("10000.00");
        pids = pids();
    }

    @AfterEach
    void startWhatWasStopped() {
        stack.part("postgres").start();
        stack.part("broker").start();
        stack.part("users").start();
    }

    @Test
    void withoutItsDatabaseAServerLivesAndIsNotReady() {
        stack.part("postgres").stop();
        awaitHealth("ready", 503, SOON);
        assertThat(Part.SERVERS)
                .allSatisfy(
                        server -> assertThat(stack.part(server).health("live")).isEqualTo(200));
        Answer refused = customer.person().get("/accounts/");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
        assertThat(refused.mediaType()).startsWith("application/problem+json");
        assertThat(stack.api().get("/markets/AAPL/").status()).isEqualTo(200);
        stack.part("postgres").start();
        awaitHealth("ready", 200, A_MINUTE);
        customer.person().get("/accounts/").expect(200);
        assertThat(pids()).isEqualTo(pids);
    }

    @Test
    void withoutTheBrokerAServerIsReadyAndSaysThatItCannotReachIt() {
        stack.part("broker").stop();
        awaitBroker("unreachable, events are kept", SOON);
        awaitHealth("ready", 200, SOON);
        String order =
                customer.orders().place(OrderTicket.buy(1, "AAPL")).expect(201).text("id");
        stack.part("broker").start();
        awaitBroker("reachable", A_MINUTE);
        customer.orders().awaitEnd(order, SOON);
        String executions = "/portfolios/" + customer.person().id() + "/executions/";
        await("the order given without a broker arrives")
                .atMost(A_MINUTE)
                .until(() -> Listing.all(customer.person(), executions).size() == 1);
        assertThat(pids()).isEqualTo(pids);
    }

    @Test
    void withoutUsersTheOthersGoOnServingThoseWhoAreSignedIn() {
        customer.person().get("/notifications/").expect(200);
        customer.person().get("/portfolios/" + customer.person().id() + "/").expect(200);
        stack.part("users").stop();
        assertThat(stack.part("users").health("live")).isZero();
        customer.orders().place(OrderTicket.buy(1, "AAPL")).expect(201);
        customer.person().get("/portfolios/" + customer.person().id() + "/").expect(200);
        customer.person().get("/notifications/").expect(200);
        stack.api().get("/markets/AAPL/").expect(200);
        assertThat(List.of("trading", "portfolio", "marketdata", "notifications"))
                .allSatisfy(
                        server -> assertThat(stack.part(server).health("ready")).isEqualTo(200));
        stack.part("users").start();
        await().atMost(A_MINUTE)
                .ignoreException(NoAnswer.class)
                .until(() -> customer.person().signIn().status() == 200);
    }

    private void awaitHealth(String check, int status, Duration atMost) {
        await(check + " " + status)
                .atMost(atMost)
                .untilAsserted(() -> assertThat(Part.ALL_SERVERS)
                        .allSatisfy(server -> assertThat(stack.part(server).health(check))
                                .as(server)
                                .isEqualTo(status)));
    }

    private void awaitBroker(String state, Duration atMost) {
        await("broker " + state)
                .atMost(atMost)
                .untilAsserted(() -> assertThat(Part.TALKERS)
                        .allSatisfy(server -> assertThat(stack.part(server).broker())
                                .as(server)
                                .isEqualTo(state)));
    }

    private List<Long> pids() {
        return Part.SERVERS.stream().map(server -> stack.part(server).pid()).toList();
    }
}
