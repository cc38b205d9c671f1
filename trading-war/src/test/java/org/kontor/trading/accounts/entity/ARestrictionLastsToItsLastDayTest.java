package org.kontor.trading.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ARestrictionLastsToItsLastDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Account account = AccountFixture.account(UUID.randomUUID(), UUID.randomUUID());
    private final Account punished = AccountFixture.restricted(UUID.randomUUID(), UUID.randomUUID(), DAY);

    @Test
    void anOpenAccountHasNone() {
        assertThat(Restriction.of(account, DAY)).isEmpty();
        assertThat(account.settledCashOnly(DAY)).isFalse();
    }

    @Test
    void settledCashOnlyEndsWithItsDay() {
        assertThat(Restriction.of(punished, DAY)).hasValue(new Restriction("settled_cash_only", DAY));
        assertThat(Restriction.of(punished, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void whatAnOperatorSetComesFirst() {
        punished.changeStatus(Account.Status.CLOSING_ONLY);

        assertThat(Restriction.of(punished, DAY)).hasValue(new Restriction("closing_only", null));
        assertThat(punished.mayTrade()).isFalse();
        assertThat(punished.mayClose()).isTrue();
    }

    @Test
    void theWatchOfSalesOnlyGrows() {
        account.watchGoodFaithUntil(DAY);
        account.watchGoodFaithUntil(DAY.minusDays(1));

        assertThat(account.goodFaithWatchUntil()).isEqualTo(DAY);
    }
}
