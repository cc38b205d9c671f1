package org.kontor.bench.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kontor.bench.effects.Delays;
import org.kontor.bench.load.Load;
import org.kontor.bench.scenario.Catalogue;
import org.kontor.client.Databases;

/**
 * How long it takes until an order is seen everywhere, while orders come at a steady rate.
 *
 * @param rate orders a second that were sent
 */
public record EndToEnd(double rate, Measurement measurement, Delays delays) {

    private static final int CONNECTIONS = 16;

    public static EndToEnd measure(Lab lab, Catalogue catalogue, Databases databases, double rate, Duration duration)
            throws InterruptedException {
        Map<String, Instant> answered = new ConcurrentHashMap<>();
        Instant begin = Instant.now();
        Measurement measurement = lab.measure(
                new Load(catalogue.fills(order -> answered.put(order, Instant.now())), CONNECTIONS, duration, rate));
        Delays delays = Delays.of(answered, lab.population().users(), begin, databases);
        return new EndToEnd(rate, measurement, delays);
    }
}
