package org.kontor.marketdata.bars.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kontor.marketdata.bars.entity.DailyBar;

/** Where in a row each figure stands. */
record CsvColumns(int date, int open, int high, int low, int close, int volume, int count) {

    static CsvColumns of(String header) {
        if (header == null) {
            throw new IllegalArgumentException("the file is empty");
        }
        // spreadsheets like to begin a file with a byte order mark
        String plain = header.replace("\uFEFF", "").toLowerCase(Locale.ROOT);
        List<String> names =
                Arrays.stream(plain.split(",", -1)).map(String::strip).toList();
        return new CsvColumns(
                find(names, "date"),
                find(names, "open"),
                find(names, "high"),
                find(names, "low"),
                find(names, "close"),
                find(names, "volume"),
                names.size());
    }

    DailyBar bar(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != count) {
            throw new IllegalArgumentException(cells.length + " columns where the header has " + count);
        }
        return new DailyBar(
                day(cells[date].strip()),
                price("open", cells[open].strip()),
                price("high", cells[high].strip()),
                price("low", cells[low].strip()),
                price("close", cells[close].strip()),
                shares(cells[volume].strip()));
    }

    private static int find(List<String> names, String wanted) {
        int position = names.indexOf(wanted);
        if (position < 0 || position != names.lastIndexOf(wanted)) {
            throw new IllegalArgumentException("the header must name the column " + wanted + " once");
        }
        return position;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException("date \"" + text + "\" is not of the form 2013-01-02", notADate);
        }
    }

    /** Prices carry two to four decimals on this platform; what a file has beyond four is rounded off. */
    private static BigDecimal price(String name, String text) {
        if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
            throw new IllegalArgumentException(name + " \"" + text + "\" is not a price");
        }
        BigDecimal price = new BigDecimal(text);
        return price.setScale(Math.min(Math.max(price.scale(), 2), 4), RoundingMode.HALF_UP);
    }

    private static long shares(String text) {
        if (!text.matches("[0-9]{1,15}")) {
            throw new IllegalArgumentException("volume \"" + text + "\" is not a whole number of shares");
        }
        return Long.parseLong(text);
    }
}
