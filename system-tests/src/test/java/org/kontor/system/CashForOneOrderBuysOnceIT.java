package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.OrderTicket;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Cash and shares that suffice for one order are not spent twice, and never become negative. */
@SystemTest
class CashForOneOrderBuysOnceIT {

    private static final String SYMBOL = "AAPL";

    private final StackUnderTest stack;

    CashForOneOrderBuysOnceIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void of200ParallelBuysWithCashForOneExactlyOneIsAccepted() throws Exception {
        BigDecimal limit = Prices.belowTheMarket(stack.api(), SYMBOL);
        Customer customer = Customer.register(stack.api())
                .with(limit.multiply(BigDecimal.TEN)
                        .add(Prices.FEES_OF_A_SMALL_BUY)
                        .toPlainString());
        List<Answer> answers = Parallel.times(
                200, () -> customer.orders().place(OrderTicket.buy(10, SYMBOL).at(limit)));
        assertOneAccepted(answers, "insufficient-buying-power");
        assertThat(customer.account().view().getString("buying_power")).isEqualTo("0.00");
        assertNothingNegative(customer);
    }

    @Test
    void of200ParallelSellsWithSharesForOneExactlyOneIsAccepted() throws Exception {
        Customer customer = Customer.register(stack.api()).with("100000.00");
        Answer bought = customer.orders().place(OrderTicket.buy(10, SYMBOL)).expect(201);
        customer.orders().awaitEnd(bought.text("id"), Duration.ofSeconds(20));
        assertThat(customer.account().shares(SYMBOL)).isEqualByComparingTo("10");
        BigDecimal limit = Prices.belowTheMarket(stack.api(), SYMBOL).multiply(new BigDecimal("2"));
        List<Answer> answers = Parallel.times(
                200, () -> customer.orders().place(OrderTicket.sell(10, SYMBOL).at(limit)));
        assertOneAccepted(answers, "insufficient-shares");
        assertNothingNegative(customer);
    }

    private static void assertOneAccepted(List<Answer> answers, String otherwise) {
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.text("code")).isEqualTo(otherwise));
    }

    private void assertNothingNegative(Customer customer) {
        String balances = "SELECT ledger, kind, balance FROM balances WHERE account_id = '"
                + customer.account().id() + "'";
        assertThat(stack.databases().rows("trading", balances))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(new BigDecimal(row.get(2))).isNotNegative());
    }
}
