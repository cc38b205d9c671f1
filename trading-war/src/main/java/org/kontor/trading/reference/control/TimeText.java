package org.kontor.trading.reference.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Days and times as requests and events write them: years of four digits, nothing else that a parser may take. */
public final class TimeText {

    private TimeText() {}

    /** A day such as 2026-11-27. */
    public static boolean isDay(String text) {
        return text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") && parses(text, LocalDate::parse);
    }

    /** A time of day such as 13:00. */
    public static boolean isTimeOfDay(String text) {
        return text.matches("[0-9]{2}:[0-9]{2}(:00)?") && parses(text, LocalTime::parse);
    }

    /** A moment such as 2026-11-27T18:00:00Z (RFC 3339). */
    public static boolean isMoment(String text) {
        return text.matches("[12][0-9]{3}-.{1,40}") && parses(text, OffsetDateTime::parse);
    }

    private static boolean parses(String text, Function<String, ?> parser) {
        try {
            parser.apply(text);
            return true;
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
