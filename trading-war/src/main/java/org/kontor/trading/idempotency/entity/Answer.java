package org.kontor.trading.idempotency.entity;

/**
 * What a request was answered, so that a repeat can be answered likewise.
 *
 * @param location of what was made; null if nothing was
 * @param body JSON
 */
public record Answer(int status, String location, String body) {}
