package org.kontor.marketdata.calendar.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days that end at 13:00, as they were published.
 *
 * @param first first day that the table speaks of
 * @param last last day that the table speaks of
 */
record EarlyCloses(LocalDate first, LocalDate last, Set<LocalDate> days) {

    private static final String TABLE = "/calendar/nyse-early-closes.properties";

    static EarlyCloses published() {
        Properties table = new Properties();
        try (InputStream file = EarlyCloses.class.getResourceAsStream(TABLE)) {
            table.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EarlyCloses(
                LocalDate.of(Integer.parseInt(table.getProperty("first.year")), 1, 1),
                LocalDate.of(Integer.parseInt(table.getProperty("last.year")), 12, 31),
                Arrays.stream(table.getProperty("early").split("\\s+"))
                        .map(LocalDate::parse)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
