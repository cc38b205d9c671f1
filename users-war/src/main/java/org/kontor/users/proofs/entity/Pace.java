package org.kontor.users.proofs.entity;

import java.time.Duration;

/**
 * How often one user gets a proof of one purpose (R10.5).
 *
 * @param pause from one to the next
 * @param hourly how many in an hour
 */
public record Pace(Duration pause, int hourly) {}
