package org.kontor.trading.statements.boundary;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kontor.trading.history.entity.NewYorkDay;

/** Amounts, days and times as they are written on paper in the United States. */
final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm:ss zzz", Locale.US);

    private Figures() {}

    /** USD, to the cent. */
    static String money(BigDecimal amount) {
        return formatted("#,##0.00", amount);
    }

    /** USD a share: cents, and what is finer where it is. */
    static String price(BigDecimal price) {
        return formatted("#,##0.00####", price);
    }

    static String shares(BigDecimal qty) {
        return formatted("#,##0.#########", qty);
    }

    /** With its sign. */
    static String change(String ledger, BigDecimal amount) {
        String size = amount(ledger, amount.abs());
        return amount.signum() == 0 ? size : (amount.signum() > 0 ? "+" : "\u2212") + size;
    }

    /** Money, or shares of what the ledger names. */
    static String amount(String ledger, BigDecimal amount) {
        return ledger.equals("USD") ? money(amount) : shares(amount);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** Time of the day in New York. */
    static String time(OffsetDateTime moment) {
        return TIME.format(moment.atZoneSameInstant(NewYorkDay.ZONE));
    }

    /** Day and time in New York. */
    static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(NewYorkDay.ZONE));
    }

    private static String formatted(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US)).format(number);
    }
}
