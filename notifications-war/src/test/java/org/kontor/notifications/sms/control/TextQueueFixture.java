package org.kontor.notifications.sms.control;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kontor.database.Database;
import org.kontor.notifications.deliveries.control.DeliveriesFixture;
import org.kontor.notifications.deliveries.entity.DeliveryFixture;

/** Builds what a server would inject. */
public final class TextQueueFixture {

    private TextQueueFixture() {}

    /** A queue that takes texts into the caller's transaction; no worker hears of them. */
    public static TextQueue queue(Database database, Clock clock) {
        TextQueue queue = new TextQueue();
        queue.queue = DeliveriesFixture.queue(database, clock);
        queue.database = database;
        queue.settings = settings(null);
        queue.clock = clock;
        return queue;
    }

    static Texter texter(SmsSettings settings) {
        Texter texter = new Texter();
        texter.settings = settings;
        texter.provider = new SmsProvider();
        texter.provider.settings = settings;
        return texter;
    }

    static SmsSettings settings(URI url) {
        SmsSettings settings = new SmsSettings();
        settings.url = Optional.ofNullable(url);
        settings.sender = "Kontor";
        settings.token = Optional.of("the-token");
        settings.user = Optional.empty();
        settings.lease = DeliveryFixture.LEASE;
        settings.batch = 20;
        settings.pace = Duration.ofMillis(250);
        settings.retryBase = DeliveryFixture.PATIENCE.base();
        settings.tries = DeliveryFixture.PATIENCE.tries();
        settings.daily = 10;
        return settings;
    }
}
