package org.kontor.messaging;

import java.util.List;

/**
 * What a service does with the events of a subscription, many at a time. A CDI bean of this type is found and fed; what
 * it can rely on is R4 to R7 of this package.
 */
public interface EventsListener {

    Subscription subscription();

    /**
     * Produces the effects of events that had none yet, in the transaction that records them.
     *
     * @param events those of one key in their order, none twice
     * @throws MalformedEvent if one of them can never have its effect; they are then given one by one, to find it
     */
    void apply(List<Event> events);
}
