package org.kontor.trading.instruments.control;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.trading.reference.control.TimeText;

/** The data of an event of marketdata, read strictly: {@link MalformedEvent} for what cannot be used. */
final class Announced {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9.-]{0,11}");

    private static final int LONGEST = 200;
    /** Digits before the point that the columns hold. */
    private static final int WHOLE_DIGITS = 9;

    private final JsonObject data;

    Announced(Event event) {
        if (event.data() == null) {
            throw new MalformedEvent("the event has no data");
        }
        data = event.data();
    }

    boolean has(String name) {
        return data.containsKey(name) && !data.isNull(name);
    }

    String symbol() {
        return text("symbol", given -> SYMBOL.matcher(given).matches(), "a symbol");
    }

    String text(String name) {
        return text(name, given -> !given.isEmpty() && given.length() <= LONGEST, "a text");
    }

    boolean flag(String name) {
        JsonValue given = data.get(name);
        if (given != JsonValue.TRUE && given != JsonValue.FALSE) {
            throw new MalformedEvent(name + " is not true or false");
        }
        return given == JsonValue.TRUE;
    }

    /** Null if it is left out. */
    LocalDate day(String name) {
        return has(name) ? LocalDate.parse(text(name, TimeText::isDay, "a day")) : null;
    }

    /** Null if it is left out. */
    LocalTime timeOfDay(String name) {
        return has(name) ? LocalTime.parse(text(name, TimeText::isTimeOfDay, "a time of day")) : null;
    }

    OffsetDateTime moment(String name) {
        return OffsetDateTime.parse(text(name, TimeText::isMoment, "a time"));
    }

    /** Above zero; null if it is left out. */
    BigDecimal positive(String name, int scale) {
        if (!has(name)) {
            return null;
        }
        JsonValue given = data.get(name);
        try {
            BigDecimal value = given instanceof JsonNumber number
                    ? number.bigDecimalValue()
                    : new BigDecimal(((JsonString) given).getString());
            if (value.signum() > 0
                    && value.stripTrailingZeros().scale() <= scale
                    && value.precision() - value.scale() <= WHOLE_DIGITS) {
                return value;
            }
        } catch (NumberFormatException | ClassCastException notOne) {
            throw new MalformedEvent(name + " is not a number");
        }
        throw new MalformedEvent(name + " is not above zero, or too large or too fine");
    }

    private String text(String name, Predicate<String> accepted, String what) {
        if (data.get(name) instanceof JsonString given && accepted.test(given.getString())) {
            return given.getString();
        }
        throw new MalformedEvent(name + " is not " + what);
    }
}
