package org.kontor.portfolio.quotes.boundary;

import org.kontor.messaging.Event;
import org.kontor.portfolio.events.control.EventData;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** Our reading of marketdata's quote event. */
final class QuoteEvent {

    private static final int PRICE_SCALE = 6;

    private QuoteEvent() {}

    static MarketPrice price(Event event) {
        EventData quote = new EventData(event.data());
        return new MarketPrice(
                quote.text("symbol"), quote.positive("last", PRICE_SCALE), quote.text("quality"), quote.time("ts"));
    }
}
