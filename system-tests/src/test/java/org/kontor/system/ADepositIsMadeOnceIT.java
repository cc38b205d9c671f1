package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** An {@code Idempotency-Key} is good for one deposit of its owner. */
@SystemTest
class ADepositIsMadeOnceIT {

    private final StackUnderTest stack;

    ADepositIsMadeOnceIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void theSameKeyInParallelMovesMoneyOnceAndAnswersAlike() throws Exception {
        Customer customer = Customer.register(stack.api());
        List<Answer> answers = Parallel.times(20, () -> customer.account().deposit("12.34", "once"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(customer.account().cash()).isEqualByComparingTo("12.34");
    }

    @Test
    void anotherAmountUnderTheSameKeyIsRefused() {
        Customer customer = Customer.register(stack.api());
        customer.account().deposit("10.00", "once").expect(201);
        Answer refused = customer.account().deposit("11.00", "once");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("idempotency-key-reuse");
        assertThat(customer.account().cash()).isEqualByComparingTo("10.00");
    }

    @Test
    void theSameKeyOfAnotherUserIsAnotherKey() {
        Customer one = Customer.register(stack.api());
        Customer other = Customer.register(stack.api());
        Answer first = one.account().deposit("10.00", "shared").expect(201);
        Answer second = other.account().deposit("20.00", "shared").expect(201);
        assertThat(first.text("id")).isNotEqualTo(second.text("id"));
        assertThat(other.account().cash()).isEqualByComparingTo("20.00");
    }

    @Test
    void withoutAKeyNothingMoves() {
        Customer customer = Customer.register(stack.api());
        Answer refused =
                customer.person().post("/accounts/" + customer.account().id() + "/deposits/", Bodies.amount("10.00"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(customer.account().cash()).isEqualByComparingTo("0");
    }
}
