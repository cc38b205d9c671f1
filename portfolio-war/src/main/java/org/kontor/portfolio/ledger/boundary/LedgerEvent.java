package org.kontor.portfolio.ledger.boundary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.portfolio.events.control.EventData;
import org.kontor.portfolio.investments.entity.Split;
import org.kontor.portfolio.ledger.entity.Dividend;
import org.kontor.portfolio.ledger.entity.Posting;

/** Our reading of trading's ledger events. */
final class LedgerEvent {

    private static final int CENTS = 2;
    private static final int QTY_SCALE = 9;
    private static final int RATE_SCALE = 9;

    private static final Map<String, BiFunction<EventData, Event, Posting>> READERS = Map.of(
            "org.kontor.trading.deposit.v1", LedgerEvent::deposit,
            "org.kontor.trading.withdrawal.v1", LedgerEvent::withdrawal,
            "org.kontor.trading.dividend_paid.v1", LedgerEvent::dividend,
            "org.kontor.trading.split_applied.v1", LedgerEvent::split,
            "org.kontor.trading.reversed.v1", LedgerEvent::reversal);

    private LedgerEvent() {}

    /** The posting that the event tells of; empty for types that are none of ours (R6). */
    static Optional<Posting> posting(Event event) {
        return Optional.ofNullable(READERS.get(event.type())).map(reader -> {
            EventData data = new EventData(event.data());
            if (!data.text("currency").equals("USD")) {
                throw new MalformedEvent("currency is not USD");
            }
            return reader.apply(data, event);
        });
    }

    private static Posting deposit(EventData data, Event event) {
        return money(data, data.positive("amount", CENTS), event);
    }

    private static Posting withdrawal(EventData data, Event event) {
        return money(data, data.positive("amount", CENTS).negate(), event);
    }

    private static Posting dividend(EventData data, Event event) {
        return money(data, data.positive("amount", CENTS), event)
                .of(
                        data.text("symbol"),
                        new Dividend(
                                data.positive("qty", QTY_SCALE),
                                data.positive("rate", RATE_SCALE),
                                data.date("ex_date"),
                                data.date("pay_date")));
    }

    private static Posting split(EventData data, Event event) {
        BigDecimal paid = data.decimal("cash_in_lieu", CENTS);
        return money(data, paid, event)
                .of(
                        data.text("symbol"),
                        new Split(
                                data.positive("old_rate", RATE_SCALE),
                                data.positive("new_rate", RATE_SCALE),
                                data.positive("qty_before", QTY_SCALE),
                                data.decimal("qty_after", QTY_SCALE),
                                paid));
    }

    private static Posting reversal(EventData data, Event event) {
        return money(data, data.signed("amount", CENTS), event).reversing(data.uuid("reverses"));
    }

    private static Posting money(EventData data, BigDecimal cash, Event event) {
        return Posting.money(
                data.uuid("posting_id"), data.uuid("user_id"), data.uuid("account_id"), cash, event.time());
    }
}
