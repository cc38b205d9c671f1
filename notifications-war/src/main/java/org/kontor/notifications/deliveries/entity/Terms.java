package org.kontor.notifications.deliveries.entity;

import java.time.Duration;

/**
 * How the deliveries of a channel are worked off.
 *
 * @param lease time a worker has for those it took before another may send them (R3.3)
 * @param batch most that it takes at once
 * @param pace rounds begin no sooner than this after one another
 * @param verifiedOnly whether what goes to the user's own address waits until that is verified
 */
public record Terms(Duration lease, int batch, Duration pace, Patience patience, boolean verifiedOnly) {}
