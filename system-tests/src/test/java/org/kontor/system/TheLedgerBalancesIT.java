package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.kontor.system.agreement.Books;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Whatever other tests did: no money and no share comes from nowhere or goes there. */
@SystemTest
@Order(Integer.MAX_VALUE - 30)
class TheLedgerBalancesIT {

    private final StackUnderTest stack;

    TheLedgerBalancesIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void everyTransactionAndEveryLedgerBalancesToZero() {
        assertThat(stack.databases().rows("trading", Books.UNBALANCED_TRANSACTIONS))
                .isEmpty();
        assertThat(stack.databases().rows("trading", Books.UNBALANCED_LEDGERS)).isEmpty();
        assertThat(stack.databases().number("trading", "SELECT count(*) FROM transaction_lines"))
                .isPositive();
    }

    @Test
    void everyBalanceIsTheSumOfItsLinesAndNotNegative() {
        assertThat(stack.databases().rows("trading", Books.WRONG_BALANCES)).isEmpty();
        assertThat(stack.databases().rows("trading", Books.NEGATIVE_BALANCES)).isEmpty();
    }

    @Test
    void whatIsHeldIsWhatOpenOrdersMayCost() {
        assertThat(stack.databases().rows("trading", Books.WRONG_HOLDS)).isEmpty();
    }
}
