package org.kontor.bench.measure;

import java.time.Duration;
import org.kontor.bench.cpu.CpuReading;
import org.kontor.bench.load.Load;

/**
 * What one scenario cost at one number of connections.
 *
 * @param sending CPU time from the first request to the last answer
 * @param updated the same until all effects had arrived in portfolio and notifications
 * @param mailed the same until all mails were sent as well
 * @param updatedAfter from the last answer until the effects had arrived
 */
public record Measurement(
        String scenario,
        int connections,
        Load.Done load,
        CpuReading sending,
        CpuReading updated,
        CpuReading mailed,
        Duration updatedAfter,
        Duration mailedAfter) {

    public int requests() {
        return load.tally().requests();
    }

    /** CPU milliseconds of one request, of which all that the reading holds is the cost. */
    public double each(double millis) {
        return millis / Math.max(1, requests());
    }
}
