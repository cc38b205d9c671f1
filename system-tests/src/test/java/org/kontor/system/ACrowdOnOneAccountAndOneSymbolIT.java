package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.OrderTicket;
import org.kontor.client.Orders;
import org.kontor.system.lives.Answers;
import org.kontor.system.lives.LockWatch;
import org.kontor.system.lives.Reckoning;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * 200 threads over two servers of trading: nothing is lost, nothing deadlocks, nobody waits for a lock longer than the
 * database lets him, and who is in the way of others is told to come again and nothing worse.
 */
@SystemTest
class ACrowdOnOneAccountAndOneSymbolIT {

    private static final String SYMBOL = "AAPL";
    private static final int THREADS = 200;
    private static final int ORDERS_OF_EACH = 4;
    private static final int CUSTOMERS = 8;

    private final StackUnderTest stack;

    ACrowdOnOneAccountAndOneSymbolIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void onOneAccount() throws Exception {
        crowd(List.of(Customer.register(stack.api()).with("100000.00")));
    }

    @Test
    void onOneSymbol() throws Exception {
        List<Customer> customers = new ArrayList<>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            customers.add(Customer.register(stack.api()).with("100000.00"));
        }
        crowd(customers);
    }

    private void crowd(List<Customer> customers) throws Exception {
        BigDecimal low = Prices.belowTheMarket(stack.api(), SYMBOL);
        List<Orders> ways = customers.stream()
                .flatMap(customer -> stack.replicas("trading").stream()
                        .map(way -> new Orders(customer.person().through(way))))
                .toList();
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        List<Callable<Void>> members = new ArrayList<>();
        for (int member = 0; member < THREADS; member++) {
            Orders way = ways.get(member % ways.size());
            Random random = new Random(member);
            members.add(() -> {
                trade(way, low, random, answers);
                return null;
            });
        }
        try (LockWatch watch = new LockWatch(stack.databases(), "trading")) {
            Parallel.all(members);
            customers.forEach(customer -> answers.add(customer.person().delete("/trades/")));
            assertThat(watch.faults()).isEmpty();
        }
        assertThat(answers).hasSizeGreaterThan(THREADS * ORDERS_OF_EACH);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(Answers.fault(answer)).isEmpty());
        assertThat(answers).filteredOn(answer -> answer.status() == 201).isNotEmpty();
        for (Customer customer : customers) {
            assertThat(customer.orders().all())
                    .as("acknowledged orders and no others")
                    .hasSize(acknowledged(answers, customer));
        }
        assertThat(Reckoning.faults(stack)).isEmpty();
    }

    /** Orders that fill and orders that rest; the latter it takes back. */
    private static void trade(Orders way, BigDecimal low, Random random, Queue<Answer> answers) {
        for (int order = 0; order < ORDERS_OF_EACH; order++) {
            OrderTicket ticket = random.nextInt(3) > 0 ? OrderTicket.buy(1, SYMBOL) : OrderTicket.sell(1, SYMBOL);
            boolean rests = ticket.side().equals("buy") && random.nextBoolean();
            Answer placed = way.place(rests ? ticket.at(low) : ticket);
            answers.add(placed);
            if (rests && placed.status() == 201) {
                answers.add(way.cancel(placed.text("id")));
            }
        }
    }

    /** Orders that were taken, and those that were kept as rejected. */
    private static int acknowledged(Queue<Answer> answers, Customer customer) {
        return (int) answers.stream()
                .filter(answer -> answer.request().startsWith("POST"))
                .filter(answer -> answer.status() == 201 || answer.status() == 422)
                .filter(answer -> answer.status() == 422
                        ? customer.person().get(answer.text("instance")).isOk()
                        : answer.text("user_id").equals(customer.person().id()))
                .count();
    }
}
