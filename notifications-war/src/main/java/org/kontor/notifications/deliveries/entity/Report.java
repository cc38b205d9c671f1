package org.kontor.notifications.deliveries.entity;

/**
 * What became of a delivery that a worker had taken.
 *
 * @param taken as it was when the worker took it
 * @param delivery as it is to be kept
 */
public record Report(Assignment taken, Delivery delivery) {

    /** The try that is reported on: a worker whose lease has ended can tell of another one than the last. */
    public int attempt() {
        return taken.delivery().attempts();
    }
}
