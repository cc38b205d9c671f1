package org.kontor.marketdata.actions.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.kontor.marketdata.instruments.entity.Symbol;

/** Actions of Apple at the beginning of December 2026. */
public final class ActionFixture {

    public static final LocalDate EX_DATE = LocalDate.of(2026, 12, 1);

    private ActionFixture() {}

    public static Proposal twoForOne() {
        Split split = new Split(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("280.51"));
        return new Proposal(split, EX_DATE, LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 30));
    }

    public static Proposal dividend() {
        LocalDate day = LocalDate.of(2026, 12, 2);
        return new Proposal(new CashDividend(new BigDecimal("2.65")), day, day, LocalDate.of(2026, 12, 10));
    }

    /** With a rate that needs no other figure. */
    public static CorporateAction split(String oldRate, String newRate, LocalDate exDate) {
        Split split = new Split(new BigDecimal(oldRate), new BigDecimal(newRate), null);
        return new Proposal(split, exDate, exDate, exDate).as(UUID.randomUUID(), new Symbol("AAPL"));
    }

    public static CorporateAction dividend(String rate, LocalDate exDate) {
        return new Proposal(new CashDividend(new BigDecimal(rate)), exDate, exDate, exDate)
                .as(UUID.randomUUID(), new Symbol("AAPL"));
    }
}
