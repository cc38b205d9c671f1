package org.kontor.portfolio.portfolios.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R2. */
class CashDoesNotDependOnTheOrderTest {

    @Property
    void depositsAndFillsCommute(@ForAll("amounts") List<BigDecimal> amounts) {
        List<BigDecimal> otherWayRound = amounts.stream().sorted().toList();

        assertThat(booked(amounts)).isEqualByComparingTo(booked(otherWayRound));
    }

    private static BigDecimal booked(List<BigDecimal> amounts) {
        Portfolio portfolio = new Portfolio(UUID.randomUUID(), OffsetDateTime.parse("2026-01-02T03:04:05Z"));
        amounts.forEach(portfolio::book);
        return portfolio.cash();
    }

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-200000.00"), new BigDecimal("200000.00"))
                .ofScale(2)
                .list()
                .ofMaxSize(30);
    }
}
