package org.kontor.trading.settlement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3. */
class WhatWasSpentWasTheOldestTest {

    @ParameterizedTest(name = "of {0} settling ({1} waiting, {2} free, {3} held) {4} become cash and {5} hold")
    @CsvSource({
        // nothing was spent
        "100.00, 100.00, 100.00, 0.00, 100.00, 0.00",
        "100.00, 250.00, 250.00, 0.00, 100.00, 0.00",
        // all was spent
        "100.00, 100.00, 0.00, 0.00, 0.00, 0.00",
        // 30 of the older 100 were spent; later proceeds of 150 are untouched
        "100.00, 250.00, 220.00, 0.00, 70.00, 0.00",
        // 130 were spent: the older 100 and 30 of the later ones
        "100.00, 250.00, 120.00, 0.00, 0.00, 0.00",
        // free money settles before what open orders hold
        "100.00, 100.00, 60.00, 40.00, 60.00, 40.00",
        "100.00, 250.00, 80.00, 170.00, 80.00, 20.00",
        "100.00, 100.00, 0.00, 70.00, 0.00, 70.00"
    })
    void freeMoneyFirst(
            BigDecimal settling,
            BigDecimal waiting,
            BigDecimal free,
            BigDecimal held,
            BigDecimal toCash,
            BigDecimal toHold) {
        assertThat(Proceeds.of(settling, waiting, free, held)).isEqualTo(new Proceeds(toCash, toHold));
    }
}
