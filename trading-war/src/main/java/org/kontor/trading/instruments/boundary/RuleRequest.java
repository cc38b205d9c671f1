package org.kontor.trading.instruments.boundary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.instruments.entity.Terms;
import org.kontor.trading.reference.control.TimeText;

/** The body of {@code POST /trades/rules/}. */
record RuleRequest(String symbol, OffsetDateTime effectiveFrom, Terms terms) {

    static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9.-]{0,11}");

    /** @param now what a rule begins with that names no time, and no rule before */
    static RuleRequest parse(String text, OffsetDateTime now) {
        JsonBody body = JsonBody.parse(text);
        String symbol = body.string("symbol")
                .matches(SYMBOL, "must be a ticker symbol in capitals")
                .value();
        String from = body.string("effective_from")
                .rule("invalid", "must be a time such as 2026-11-27T14:30:00Z", TimeText::isMoment)
                .rule(
                        "in-the-past",
                        "must not be in the past",
                        given -> !OffsetDateTime.parse(given).isBefore(now))
                .value();
        Terms terms = terms(body);
        body.check();
        body.require(!terms.equals(Terms.NOTHING), "tick_size", "missing", "or any other rule is required")
                .check();
        return new RuleRequest(symbol, from == null ? now : moment(from), terms);
    }

    /** In microseconds, as the database keeps time. */
    private static OffsetDateTime moment(String text) {
        return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Terms terms(JsonBody body) {
        Integer lot = whole(aboveZero(body, "round_lot", 0, "100000"));
        Integer age = whole(aboveZero(body, "max_quote_age", 0, "86400"));
        return new Terms(
                aboveZero(body, "tick_size", 4, "1").value(),
                lot,
                aboveZero(body, "collar", 4, "1").value(),
                aboveZero(body, "far_limit", 4, "100").value(),
                aboveZero(body, "max_order_value", 2, "1000000000000").value(),
                aboveZero(body, "min_notional", 2, "1000000").value(),
                aboveZero(body, "participation", 4, "1000000").value(),
                number(body, "slippage_bps", 2, "10000").value(),
                age == null ? null : Duration.ofSeconds(age));
    }

    private static Field<BigDecimal> aboveZero(JsonBody body, String name, int decimals, String most) {
        return number(body, name, decimals, most)
                .rule("not-positive", "must be above zero", given -> given.signum() > 0);
    }

    private static Field<BigDecimal> number(JsonBody body, String name, int decimals, String most) {
        return body.decimal(name)
                .rule("negative", "must not be below zero", given -> given.signum() >= 0)
                .rule("too-large", "must be at most " + most, given -> given.compareTo(new BigDecimal(most)) <= 0)
                .rule(
                        "too-fine",
                        "must have at most " + decimals + " decimals",
                        given -> given.stripTrailingZeros().scale() <= decimals);
    }

    private static Integer whole(Field<BigDecimal> field) {
        return field.value() == null ? null : field.value().intValueExact();
    }
}
