package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.OrderTicket;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** The same {@code client_order_id} is the same order, however often and however fast it is sent. */
@SystemTest
class AClientOrderIdMakesOneOrderIT {

    private final StackUnderTest stack;

    AClientOrderIdMakesOneOrderIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void fiftyTimesInParallelGivesOneOrderAndEqualAnswers() throws Exception {
        Customer customer = Customer.register(stack.api()).with("100000.00");
        // far below the market, so that no quote changes the order between two answers
        OrderTicket ticket = OrderTicket.buy(1, "AAPL").at(Prices.belowTheMarket(stack.api(), "AAPL"));
        List<Answer> answers = Parallel.times(50, () -> customer.orders().place(ticket));
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers.stream().map(Answer::json).distinct()).hasSize(1);
        assertThat(customer.orders().all()).hasSize(1);
        assertThat(customer.account().view().getString("holds"))
                .isEqualTo(ticket.limitPrice()
                        .setScale(2)
                        .add(Prices.FEES_OF_A_SMALL_BUY)
                        .toPlainString());
    }

    @Test
    void anotherOrderUnderTheSameNameIsRefused() {
        Customer customer = Customer.register(stack.api()).with("100000.00");
        OrderTicket ticket = OrderTicket.buy(1, "AAPL").at(Prices.belowTheMarket(stack.api(), "AAPL"));
        customer.orders().place(ticket).expect(201);
        Answer refused = customer.orders()
                .place(new OrderTicket("AAPL", "buy", 2, ticket.limitPrice(), "gtc", ticket.clientOrderId()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("duplicate-client-order-id");
    }

    @Test
    void namesOfTwoCustomersNeverMeet() {
        OrderTicket ticket = OrderTicket.buy(1, "AAPL").at(Prices.belowTheMarket(stack.api(), "AAPL"));
        Answer one = Customer.register(stack.api()).with("1000.00").orders().place(ticket);
        Answer other = Customer.register(stack.api()).with("1000.00").orders().place(ticket);
        assertThat(List.of(one.status(), other.status())).containsOnly(201);
        assertThat(one.text("id")).isNotEqualTo(other.text("id"));
    }
}
