package org.kontor.portfolio.events.control;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.messaging.MalformedEvent;

/** The data of an event, read strictly (R2): every method throws {@link MalformedEvent} for what it cannot use. */
public final class EventData {

    /** Digits before the point; the columns hold no more. */
    private static final int MAX_WHOLE_DIGITS = 15;

    private static final int MAX_TEXT = 64;

    private final JsonObject fields;

    public EventData(JsonObject fields) {
        if (fields == null) {
            throw new MalformedEvent("the event has no data");
        }
        this.fields = fields;
    }

    public boolean has(String name) {
        return fields.containsKey(name) && !fields.isNull(name);
    }

    /** Between 1 and 64 characters. */
    public String text(String name) {
        String text = read(name, JsonString.class, JsonString::getString);
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw new MalformedEvent(name + " must be 1 to " + MAX_TEXT + " characters");
        }
        return text;
    }

    public UUID uuid(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException notOne) {
            throw new MalformedEvent(name + " is not a UUID");
        }
    }

    public OffsetDateTime time(String name) {
        try {
            return OffsetDateTime.parse(text(name));
        } catch (DateTimeException notOne) {
            throw new MalformedEvent(name + " is not a time with an offset");
        }
    }

    public LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException notOne) {
            throw new MalformedEvent(name + " is not a date");
        }
    }

    /**
     * A decimal of zero or more, as a string.
     *
     * @param scale digits after the point that may be used
     */
    public BigDecimal decimal(String name, int scale) {
        BigDecimal value = signed(name, scale);
        if (value.signum() < 0) {
            throw new MalformedEvent(name + " is negative");
        }
        return value;
    }

    /** As {@link #decimal}, and possibly less than zero. */
    public BigDecimal signed(String name, int scale) {
        BigDecimal value;
        try {
            value = new BigDecimal(text(name));
        } catch (NumberFormatException notOne) {
            throw new MalformedEvent(name + " is not a decimal");
        }
        boolean fits = value.precision() - value.scale() <= MAX_WHOLE_DIGITS
                && (value.signum() == 0 || value.stripTrailingZeros().scale() <= scale);
        if (!fits) {
            throw new MalformedEvent(name + " is too large or too precise");
        }
        return value.setScale(scale);
    }

    /** As {@link #decimal}, and more than zero. */
    public BigDecimal positive(String name, int scale) {
        BigDecimal value = decimal(name, scale);
        if (value.signum() == 0) {
            throw new MalformedEvent(name + " must be more than zero");
        }
        return value;
    }

    /** A number without decimals, not as a string. */
    public long whole(String name) {
        try {
            return read(name, JsonNumber.class, JsonNumber::longValueExact);
        } catch (ArithmeticException notOne) {
            throw new MalformedEvent(name + " is not a whole number");
        }
    }

    public EventData object(String name) {
        return new EventData(read(name, JsonObject.class, Function.identity()));
    }

    /** The objects of a list; empty if the list is absent. */
    public List<EventData> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        try {
            return fields.getJsonArray(name).getValuesAs((JsonValue item) -> new EventData(item.asJsonObject()));
        } catch (ClassCastException notOne) {
            throw new MalformedEvent(name + " is not a list of objects");
        }
    }

    private <J extends JsonValue, T> T read(String name, Class<J> type, Function<J, T> value) {
        JsonValue given = fields.get(name);
        if (!type.isInstance(given)) {
            throw new MalformedEvent(name + " is missing or of the wrong type");
        }
        return value.apply(type.cast(given));
    }
}
