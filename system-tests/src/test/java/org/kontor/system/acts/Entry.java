package org.kontor.system.acts;

import java.time.Instant;

/**
 * One durable record of something done.
 *
 * @param actor who did it: id of a user
 * @param act what it was, in the words of the service
 * @param subject what or whom it was done to
 * @param at when
 */
public record Entry(String actor, String act, String subject, Instant at) {}
