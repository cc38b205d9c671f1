package org.kontor.marketdata.actions.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.kontor.marketdata.actions.entity.ActionTerms;
import org.kontor.marketdata.actions.entity.CashDividend;
import org.kontor.marketdata.actions.entity.Proposal;
import org.kontor.marketdata.actions.entity.Split;
import org.kontor.marketdata.calendar.entity.Day;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;

/** Reads an announcement; throws a problem that names every field that is wrong. */
final class ActionRequest {

    private static final BigDecimal MOST = new BigDecimal("100000");
    private static final int MOST_DECIMALS = 6;
    private static final int PRICE_DECIMALS = 4;

    private final JsonBody body;
    private final Field<String> kind;
    private final Field<BigDecimal> rate;
    private final Field<BigDecimal> oldRate;
    private final Field<BigDecimal> newRate;
    private final Field<BigDecimal> cashInLieuPrice;

    private ActionRequest(String json) {
        body = JsonBody.parse(json);
        kind = body.oneOf("kind", CashDividend.KIND, Split.KIND).required();
        rate = amount("rate", MOST_DECIMALS);
        oldRate = amount("old_rate", 0);
        newRate = amount("new_rate", 0);
        cashInLieuPrice = amount("cash_in_lieu_price", PRICE_DECIMALS);
    }

    static Proposal read(String json, LocalDate today) {
        return new ActionRequest(json).proposal(today);
    }

    private Proposal proposal(LocalDate today) {
        boolean dividend = CashDividend.KIND.equals(kind.value());
        boolean split = Split.KIND.equals(kind.value());
        Stream.of(oldRate, newRate, cashInLieuPrice).forEach(field -> onlyFor(split || kind.value() == null, field));
        onlyFor(dividend || kind.value() == null, rate);
        if (dividend) {
            rate.required();
        }
        if (split) {
            oldRate.required();
            newRate.required();
        }
        Field<String> exDate = day("ex_date")
                .required()
                .rule("out-of-range", "must not be past", text -> !Day.of(text).isBefore(today));
        Field<String> recordDate = day("record_date");
        Field<String> payDate = day("pay_date");
        if (dividend) {
            recordDate.required();
            payDate.required();
        }
        body.check();
        LocalDate recorded = Day.of(recordDate.orElse(exDate.value()));
        LocalDate paid =
                Day.of(payDate.orElse(recorded.isAfter(Day.of(exDate.value())) ? recorded.toString() : exDate.value()));
        body.require(!paid.isBefore(recorded), "pay_date", "out-of-range", "must not come before record_date");
        body.require(
                !split || oldRate.value().compareTo(newRate.value()) != 0,
                "new_rate",
                "invalid",
                "must differ from old_rate");
        body.check();
        return new Proposal(terms(dividend), Day.of(exDate.value()), recorded, paid);
    }

    private ActionTerms terms(boolean dividend) {
        return dividend
                ? new CashDividend(plain(rate, 2))
                : new Split(plain(oldRate, 0), plain(newRate, 0), plain(cashInLieuPrice, 2));
    }

    /** In one form, so that the same amount written otherwise is the same request. */
    private static BigDecimal plain(Field<BigDecimal> field, int decimals) {
        BigDecimal given = field.value();
        return given == null
                ? null
                : given.setScale(Math.max(decimals, given.stripTrailingZeros().scale()));
    }

    private void onlyFor(boolean fits, Field<?> field) {
        field.rule("contradiction", "is not for this kind", value -> fits);
    }

    private Field<BigDecimal> amount(String name, int decimals) {
        return body.decimal(name)
                .rule(
                        "out-of-range",
                        "must be above zero and at most " + MOST,
                        given -> given.signum() > 0 && given.compareTo(MOST) <= 0)
                .rule(
                        "too-fine",
                        decimals == 0 ? "must be a whole number" : "must have at most " + decimals + " decimals",
                        given -> given.stripTrailingZeros().scale() <= decimals);
    }

    private Field<String> day(String name) {
        return body.string(name).rule("invalid", "must be a day of the form 2026-11-27", Day::isDay);
    }
}
