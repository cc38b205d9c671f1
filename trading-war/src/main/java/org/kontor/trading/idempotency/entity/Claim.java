package org.kontor.trading.idempotency.entity;

/**
 * What is known of a key.
 *
 * @param isNew whether it was not used before, and is the caller's now
 * @param answer the first one; null as long as there is none
 */
public record Claim(boolean isNew, Answer answer) {}
