package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.OrderTicket;
import org.kontor.client.Orders;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Two orders that can each be paid, but not both, sent at the same moment to two servers of trading: exactly one is
 * taken. Source: domain reference 2.5b, property (g).
 */
@SystemTest
class OrdersThatFitOnlyAloneIT {

    private static final String SYMBOL = "AAPL";
    private static final int PAIRS = 40;
    private static final int ALL = 20;

    private final StackUnderTest stack;
    private final Random random = new Random(Long.getLong("kontor.lives.seed", 25));
    private Customer customer;
    private List<Orders> ways;
    private BigDecimal low;

    OrdersThatFitOnlyAloneIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeEach
    void register() {
        customer = Customer.register(stack.api());
        ways = stack.replicas("trading").stream()
                .map(way -> new Orders(customer.person().through(way)))
                .toList();
        low = Prices.belowTheMarket(stack.api(), SYMBOL);
    }

    @Test
    void ofTwoBuys() throws Exception {
        String money = low.multiply(BigDecimal.valueOf(ALL))
                .add(Prices.FEES_OF_A_SMALL_BUY)
                .toPlainString();
        customer.with(money);
        for (int pair = 0; pair < PAIRS; pair++) {
            exactlyOne(
                    "insufficient-buying-power", OrderTicket.buy(some(), SYMBOL), OrderTicket.buy(some(), SYMBOL), low);
        }
        assertThat(customer.account().view().getString("buying_power")).isEqualTo(money);
    }

    @Test
    void ofTwoSales() throws Exception {
        customer.with("100000.00");
        Answer bought = customer.orders().place(OrderTicket.buy(ALL, SYMBOL)).expect(201);
        customer.orders().awaitEnd(bought.text("id"), Duration.ofSeconds(30));
        assertThat(customer.account().shares(SYMBOL)).isEqualByComparingTo(BigDecimal.valueOf(ALL));
        BigDecimal high = low.multiply(BigDecimal.valueOf(2));
        for (int pair = 0; pair < PAIRS; pair++) {
            exactlyOne("insufficient-shares", OrderTicket.sell(some(), SYMBOL), OrderTicket.sell(some(), SYMBOL), high);
        }
    }

    /** More than half of what there is. */
    private int some() {
        return ALL / 2 + 1 + random.nextInt(ALL / 2);
    }

    private void exactlyOne(String otherwise, OrderTicket one, OrderTicket other, BigDecimal limit) throws Exception {
        List<Answer> answers = Parallel.all(List.<Callable<Answer>>of(
                () -> ways.get(0).place(one.at(limit)), () -> ways.get(1).place(other.at(limit))));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        for (Answer answer : answers) {
            if (answer.status() == 201) {
                customer.orders().cancel(answer.text("id")).expect(200);
            } else {
                assertThat(answer.text("code")).isEqualTo(otherwise);
            }
        }
    }
}
