package org.kontor.marketdata.calendar.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days and times of day as requests write them: 2026-11-27 and 13:00. */
public final class Day {

    private static final String FORM = "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private Day() {}

    /** Whether the text is a day of the calendar in the years 1000 to 9999. */
    public static boolean isDay(String text) {
        if (!text.matches(FORM)) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    public static boolean isTime(String text) {
        return text.matches(TIME);
    }

    /** The day, or null for null. */
    public static LocalDate of(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** The time of day, or null for null. */
    public static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
