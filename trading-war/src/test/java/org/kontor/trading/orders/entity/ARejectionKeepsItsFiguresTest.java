package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R2. */
class ARejectionKeepsItsFiguresTest {

    @Test
    void throughTheDatabaseAndBack() {
        Rejection rejection = Rejection.of(Reason.INSUFFICIENT_SHARES, "requested", 10, "available", 0);

        assertThat(Rejection.ofText(rejection.toText())).isEqualTo(rejection);
    }

    @Test
    void withoutFiguresToo() {
        Rejection rejection = Rejection.of(Reason.NO_REFERENCE_PRICE);

        assertThat(Rejection.ofText(rejection.toText())).isEqualTo(rejection);
    }
}
