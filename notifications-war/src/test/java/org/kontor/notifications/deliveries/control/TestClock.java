package org.kontor.notifications.mail.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.kontor.notifications.mail.entity.DeliveryFixture;

/** A time that passes when it is told to; it begins at noon. */
final class TestClock extends Clock {

    private Instant now = DeliveryFixture.NOON.toInstant();

    void pass(Duration time) {
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
