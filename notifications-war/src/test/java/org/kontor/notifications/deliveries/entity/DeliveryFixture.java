package org.kontor.notifications.deliveries.entity;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

public final class DeliveryFixture {

    public static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");
    public static final Duration LEASE = Duration.ofMinutes(1);
    public static final Patience PATIENCE = new Patience(Duration.ofSeconds(30), 6);
    public static final SendingFailure PASSING = new SendingFailure(false, "451 try later");
    public static final SendingFailure PERMANENT = new SendingFailure(true, "550 no such user");

    private static final UUID NOTIFICATION = UUID.fromString("019abf40-4000-7e11-8c4e-2f6d1b0a9e21");

    private DeliveryFixture() {}

    public static Delivery queuedDelivery() {
        return Delivery.mail(
                UUID.fromString("019abf40-4001-7e11-8c4e-2f6d1b0a9e22"),
                NOTIFICATION,
                UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55"),
                "kontor.localhost",
                "4bf92f35-77b3-4da6-a3ce-929d0e0e4736",
                NOON);
    }

    public static Delivery deliveryBeingSent() {
        return taken(queuedDelivery(), NOON);
    }

    /** As the table makes it when a worker takes it. */
    public static Delivery taken(Delivery delivery, OffsetDateTime now) {
        return new Delivery(
                delivery.id(),
                delivery.notificationId(),
                delivery.userId(),
                delivery.channel(),
                DeliveryStatus.SENDING,
                delivery.attempts() + 1,
                now.plus(LEASE),
                delivery.messageId(),
                delivery.correlationId(),
                delivery.lastError(),
                null);
    }

    public static Delivery deadDelivery() {
        return deliveryBeingSent().failed(PERMANENT, PATIENCE, 0, NOON);
    }
}
