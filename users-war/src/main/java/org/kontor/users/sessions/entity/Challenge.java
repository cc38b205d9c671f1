package org.kontor.users.sessions.entity;

import java.time.Duration;
import java.util.UUID;

/**
 * Somebody has shown the right password, and is to show his second factor (R4.8).
 *
 * @param nameHash what his attempts are counted under
 * @param oldHash stored hash of his password that {@code newHash} is to take the place of; both null if none is
 */
public record Challenge(UUID userId, String nameHash, String oldHash, String newHash) {

    public static final Duration LIFETIME = Duration.ofMinutes(5);

    /** Hashes do not belong in logs. */
    @Override
    public String toString() {
        return "challenge for " + userId;
    }
}
