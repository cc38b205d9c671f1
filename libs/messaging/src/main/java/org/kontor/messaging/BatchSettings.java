package org.kontor.messaging;

import java.time.Duration;

/**
 * How many are done at once.
 *
 * @param size at most
 * @param pace rounds begin no sooner than this after one another; an event that comes after a quiet time never waits
 */
record BatchSettings(int size, Duration pace) {}
