package org.kontor.portfolio.portfolios.boundary;

import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.portfolio.events.control.EventData;
import org.kontor.portfolio.portfolios.entity.Deposit;

/** Our reading of trading's deposit event. */
final class DepositEvent {

    static final String TYPE = "org.kontor.trading.deposit.v1";

    private DepositEvent() {}

    static Deposit deposit(Event event) {
        EventData data = new EventData(event.data());
        if (!data.text("currency").equals("USD")) {
            throw new MalformedEvent("currency is not USD");
        }
        return new Deposit(
                data.uuid("posting_id"),
                data.uuid("user_id"),
                data.uuid("account_id"),
                data.positive("amount", 2),
                event.time());
    }
}
