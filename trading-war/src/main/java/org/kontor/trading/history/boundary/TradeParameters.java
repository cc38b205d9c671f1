package org.kontor.trading.history.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.rest.json.Violations;
import org.kontor.trading.history.entity.NewYorkDay;
import org.kontor.trading.history.entity.TradeFilter;

/** The query parameters that narrow a history, as they were sent (R3). */
public class TradeParameters {

    private static final String DAY = "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}";
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final List<String> ORDER_TYPES = List.of("market", "limit", "stop", "stop_limit", "trailing_stop");

    @QueryParam("user_id")
    String userId;

    @QueryParam("symbol")
    String symbol;

    @QueryParam("side")
    String side;

    @QueryParam("type")
    String type;

    @QueryParam("order_id")
    String orderId;

    @QueryParam("client_order_id")
    String clientOrderId;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    private final Violations violations = new Violations();

    /**
     * Reads the parameters; throws a 422 problem that names the wrong ones.
     *
     * @param caller whose history it is unless another user is named
     */
    TradeFilter filter(UUID caller) {
        check("user_id", userId, UUID_FORM, "must be a UUID");
        check("symbol", symbol, "[A-Z][A-Z0-9.-]{0,11}", "must be a ticker symbol in capitals");
        check("side", side, "buy|sell", "must be buy or sell");
        check("type", type, String.join("|", ORDER_TYPES), "must be one of " + String.join(", ", ORDER_TYPES));
        check("order_id", orderId, UUID_FORM, "must be a UUID");
        check("client_order_id", clientOrderId, "[^\\p{Cntrl}]{1,128}", "must be 1 to 128 characters");
        Instant start = moment("from", from, NewYorkDay::start);
        Instant end = moment("to", to, NewYorkDay::end);
        if (start != null && end != null && !start.isBefore(end)) {
            violations.add("from", "out-of-range", "must come before to");
        }
        violations.check();
        return new TradeFilter(
                userId == null ? caller : UUID.fromString(userId),
                symbol,
                side,
                type,
                orderId == null ? null : UUID.fromString(orderId),
                clientOrderId,
                start,
                end);
    }

    private void check(String name, String value, String form, String detail) {
        if (value != null && !value.matches(form)) {
            violations.add(name, "invalid", detail);
        }
    }

    /** @param edge which end of a day is meant where a day is given */
    private Instant moment(String name, String text, Function<NewYorkDay, Instant> edge) {
        if (text == null) {
            return null;
        }
        try {
            return text.matches(DAY)
                    ? edge.apply(new NewYorkDay(LocalDate.parse(text)))
                    : fourDigitYears(OffsetDateTime.parse(text)).toInstant();
        } catch (DateTimeException wrong) {
            violations.add(name, "invalid", "must be a day such as 2026-11-24, or a time such as 2026-11-24T14:30:00Z");
            return null;
        }
    }

    /** The form of RFC 3339 has no others; far away ones are beyond what the database can hold. */
    private static OffsetDateTime fourDigitYears(OffsetDateTime time) {
        if (time.getYear() < 1 || time.getYear() > 9999) {
            throw new DateTimeException("not of RFC 3339");
        }
        return time;
    }
}
