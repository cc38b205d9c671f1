package org.kontor.marketdata.bars.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.marketdata.bars.entity.DailyBar;

/**
 * Reads daily bars from CSV: a header that names Date, Open, High, Low, Close and Volume in any order and case, then
 * one row a day, oldest first. Other columns are passed over.
 */
public final class CsvBarReader {

    private static final int MAX_ROWS = 100_000;

    private CsvBarReader() {}

    /**
     * @param origin name of the file, for the refusals
     * @throws IllegalArgumentException names the file, the line and what is wrong with it
     */
    public static List<DailyBar> read(String origin, Reader csv) throws IOException {
        BufferedReader lines = new BufferedReader(csv);
        int number = 1;
        try {
            CsvColumns columns = CsvColumns.of(lines.readLine());
            List<DailyBar> bars = new ArrayList<>();
            LocalDate before = LocalDate.MIN;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    DailyBar bar = columns.bar(line);
                    require(bar.date().isAfter(before), "date " + bar.date() + " does not come after " + before);
                    require(bars.size() < MAX_ROWS, "more than " + MAX_ROWS + " bars");
                    before = bar.date();
                    bars.add(bar);
                }
            }
            require(!bars.isEmpty(), "no bar follows the header");
            return bars;
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(origin + " line " + number + ": " + refused.getMessage(), refused);
        }
    }

    private static void require(boolean holds, String refusal) {
        if (!holds) {
            throw new IllegalArgumentException(refusal);
        }
    }
}
