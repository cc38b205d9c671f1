package org.kontor.portfolio.events.control;

import org.kontor.messaging.Event;

/** A fact and the event that told of it. */
public record Reported<T>(T fact, Event by) {}
