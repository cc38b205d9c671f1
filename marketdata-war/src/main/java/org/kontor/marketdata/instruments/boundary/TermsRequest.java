package org.kontor.marketdata.instruments.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.marketdata.calendar.entity.Day;
import org.kontor.marketdata.instruments.entity.TermsChange;
import org.kontor.marketdata.instruments.entity.TickRule;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;

/** Reads what is to change of an instrument; throws a problem that names every field that is wrong. */
final class TermsRequest {

    static final String TRADABLE = "tradable";
    static final String INACTIVE = "inactive";

    private TermsRequest() {}

    static TermsChange read(String json, LocalDate today) {
        JsonBody body = JsonBody.parse(json);
        Field<BigDecimal> tick = body.decimal("tick_size")
                .rule(
                        "out-of-range",
                        "must be above zero and at most 1.00, with at most four decimals",
                        TickRule::isTick);
        Field<Boolean> fractionable = body.bool("fractionable");
        Field<String> status = body.oneOf("status", TRADABLE, INACTIVE);
        Field<String> from = body.string("effective_from")
                .rule("invalid", "must be a day of the form 2026-11-27", Day::isDay)
                .rule("out-of-range", "must not be past", text -> !Day.of(text).isBefore(today));
        body.check();
        TermsChange change = new TermsChange(
                from.value() == null ? today : Day.of(from.value()),
                tick.value() == null ? null : new TickRule(tick.value()),
                fractionable.value(),
                status.value() == null ? null : status.value().equals(TRADABLE));
        body.require(!change.isEmpty(), "status", "missing", "give at least one of tick_size, fractionable and status")
                .check();
        return change;
    }
}
