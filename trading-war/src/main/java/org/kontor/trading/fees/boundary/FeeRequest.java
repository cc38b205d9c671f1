package org.kontor.trading.fees.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.entity.FeeBasis;
import org.kontor.trading.fees.entity.FeeKind;
import org.kontor.trading.fees.entity.FeeRate;
import org.kontor.trading.reference.control.TimeText;

/** The body of {@code POST /trades/fees/}. */
record FeeRequest(FeeRate rate, String source) {

    private static final String BOTH = "both";

    /** @param today the first day on which a rate can begin */
    static FeeRequest parse(String text, LocalDate today) {
        JsonBody body = JsonBody.parse(text);
        String kind =
                body.oneOf("kind", "sec", "taf", "cat", "commission").required().value();
        String side = body.oneOf("side", "buy", "sell", BOTH).required().value();
        String basis = body.oneOf("basis", "value_per_million", "per_share", "per_order")
                .required()
                .value();
        BigDecimal rate = amount(body, "rate", 9, "1000000").required().value();
        BigDecimal cap = amount(body, "cap_per_order", 2, "1000000").value();
        String from = body.string("effective_from")
                .required()
                .rule("invalid", "must be a day such as 2026-11-27", TimeText::isDay)
                .rule(
                        "in-the-past",
                        "must not be in the past",
                        given -> !LocalDate.parse(given).isBefore(today))
                .value();
        String source = body.string("source").required().maxLength(200).value();
        body.check();
        return new FeeRequest(
                new FeeRate(
                        FeeKind.valueOf(upper(kind)),
                        side.equals(BOTH) ? null : Side.valueOf(upper(side)),
                        FeeBasis.valueOf(upper(basis)),
                        rate,
                        cap,
                        LocalDate.parse(from)),
                source);
    }

    private static Field<BigDecimal> amount(JsonBody body, String name, int decimals, String most) {
        return body.decimal(name)
                .rule("negative", "must not be below zero", given -> given.signum() >= 0)
                .rule("too-large", "must be at most " + most, given -> given.compareTo(new BigDecimal(most)) <= 0)
                .rule(
                        "too-fine",
                        "must have at most " + decimals + " decimals",
                        given -> given.stripTrailingZeros().scale() <= decimals);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
