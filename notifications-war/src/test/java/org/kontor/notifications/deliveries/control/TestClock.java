package org.kontor.notifications.deliveries.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.kontor.notifications.deliveries.entity.DeliveryFixture;

/** A time that passes when it is told to; it begins at noon. */
public final class TestClock extends Clock {

    private Instant now = DeliveryFixture.NOON.toInstant();

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
