package org.kontor.trading.sessions.boundary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.reference.control.TimeText;
import org.kontor.trading.sessions.entity.Conventions;

/** The body of {@code POST /trades/sessions/}. */
record ConventionsRequest(Conventions conventions, String source) {

    private static final int MINUTES_OF_A_DAY = 1440;

    /** @param today the first day from which on conventions can hold */
    static ConventionsRequest parse(String text, LocalDate today) {
        JsonBody body = JsonBody.parse(text);
        String from = body.string("effective_from")
                .required()
                .rule("invalid", "must be a day such as 2026-11-27", TimeText::isDay)
                .rule(
                        "in-the-past",
                        "must not be in the past",
                        given -> !LocalDate.parse(given).isBefore(today))
                .value();
        String preOpen = time(body, "pre_open");
        String coreOpen = time(body, "core_open");
        String coreClose = time(body, "core_close");
        String earlyClose = time(body, "early_close");
        Integer postMinutes = whole(body, "post_minutes", 720);
        Integer settlementDays = whole(body, "settlement_days", 10);
        String source = body.string("source").required().maxLength(200).value();
        body.check();
        Conventions conventions = new Conventions(
                LocalDate.parse(from),
                LocalTime.parse(preOpen),
                LocalTime.parse(coreOpen),
                LocalTime.parse(coreClose),
                LocalTime.parse(earlyClose),
                Duration.ofMinutes(postMinutes),
                settlementDays);
        requireOrder(body, conventions);
        return new ConventionsRequest(conventions, source);
    }

    private static void requireOrder(JsonBody body, Conventions day) {
        body.require(!day.preOpen().isAfter(day.coreOpen()), "pre_open", "out-of-range", "must not be after core_open")
                .require(
                        day.earlyClose().isAfter(day.coreOpen())
                                && !day.earlyClose().isAfter(day.coreClose()),
                        "early_close",
                        "out-of-range",
                        "must be after core_open and not after core_close")
                .require(
                        day.coreClose().toSecondOfDay() / 60 + day.post().toMinutes() < MINUTES_OF_A_DAY,
                        "post_minutes",
                        "out-of-range",
                        "must end before midnight")
                .check();
    }

    private static String time(JsonBody body, String name) {
        return body.string(name)
                .required()
                .rule("invalid", "must be a time of day such as 09:30", TimeText::isTimeOfDay)
                .value();
    }

    private static Integer whole(JsonBody body, String name, int most) {
        Field<BigDecimal> field = body.decimal(name)
                .required()
                .rule(
                        "out-of-range",
                        "must be a whole number from 0 to " + most,
                        given -> given.stripTrailingZeros().scale() <= 0
                                && given.signum() >= 0
                                && given.compareTo(BigDecimal.valueOf(most)) <= 0);
        return field.value() == null ? null : field.value().intValueExact();
    }
}
