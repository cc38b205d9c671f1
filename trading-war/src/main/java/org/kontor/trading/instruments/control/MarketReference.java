package org.kontor.trading.instruments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.trading.instruments.entity.CorporateAction;
import org.kontor.trading.instruments.entity.Instrument;
import org.kontor.trading.instruments.entity.Terms;
import org.kontor.trading.sessions.control.CalendarDays;
import org.kontor.trading.sessions.control.MarketCalendar;
import org.kontor.trading.sessions.entity.CalendarDay;

/** Takes over what marketdata announces. Types it does not know are for others. */
@ApplicationScoped
@Transactional
public class MarketReference {

    private static final String SOURCE = "marketdata";

    private static final String PREFIX = "org.kontor.marketdata.";
    /** The exchange whose sessions trading keeps, by its code (ISO 10383) and by its name. */
    private static final Set<String> OUR_EXCHANGE = Set.of("XNYS", "NYSE");

    @Inject
    Instruments instruments;

    @Inject
    Halts halts;

    @Inject
    CorporateActions corporateActions;

    @Inject
    CalendarDays days;

    @Inject
    MarketCalendar calendar;

    /** Throws {@link MalformedEvent} for data that cannot be used. */
    public void take(Event event) {
        Announced data = new Announced(event);
        switch (event.type()) {
            case PREFIX + "instrument_changed.v1" -> describe(data);
            case PREFIX + "halted.v1" ->
                halts.halt(data.symbol(), data.text("reason"), data.moment("at").toInstant());
            case PREFIX + "resumed.v1" ->
                halts.resume(data.symbol(), data.moment("at").toInstant());
            case PREFIX + "calendar_changed.v1" -> changeCalendar(data);
            case PREFIX + "corporate_action_announced.v1" -> corporateActions.announce(action(data));
            case PREFIX + "corporate_action_withdrawn.v1" -> corporateActions.withdraw(data.text("action_id"));
            default -> {
                // the topic carries more than trading needs
            }
        }
    }

    private void describe(Announced data) {
        String symbol = data.symbol();
        String status = data.text("status");
        if (!status.equals("tradable") && !status.equals("inactive")) {
            throw new MalformedEvent("status is neither tradable nor inactive");
        }
        BigDecimal lot = data.positive("round_lot", 0);
        Terms terms = Terms.ofTickAndLot(data.positive("tick_size", 4), lot == null ? null : lot.intValueExact());
        instruments.describe(
                Instrument.of(symbol, data.text("name"), status.equals("tradable"), data.flag("fractionable"), terms),
                day(data, "effective_from"));
    }

    private void changeCalendar(Announced data) {
        if (data.has("exchange") && !OUR_EXCHANGE.contains(data.text("exchange"))) {
            return;
        }
        CalendarDay day = new CalendarDay(day(data, "date"), kind(data), data.timeOfDay("close_time"), null);
        if (day.closeTime() != null && day.kind() != CalendarDay.Kind.EARLY_CLOSE
                || !calendar.current().isPossible(day)) {
            throw new MalformedEvent("close_time is none that this day can have");
        }
        days.put(day, SOURCE);
    }

    private static CalendarDay.Kind kind(Announced data) {
        try {
            return CalendarDay.Kind.valueOf(data.text("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException notOne) {
            throw new MalformedEvent("kind is none of closed, early_close, open");
        }
    }

    private static CorporateAction action(Announced data) {
        return new CorporateAction(
                data.text("action_id"),
                data.symbol(),
                data.text("kind"),
                data.positive("rate", 9),
                data.positive("old_rate", 9),
                data.positive("new_rate", 9),
                data.positive("cash_in_lieu_price", 6),
                day(data, "ex_date"),
                data.day("record_date"),
                data.day("pay_date"));
    }

    private static LocalDate day(Announced data, String name) {
        if (!data.has(name)) {
            throw new MalformedEvent(name + " is missing");
        }
        return data.day(name);
    }
}
