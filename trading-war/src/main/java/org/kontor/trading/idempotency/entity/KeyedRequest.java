package org.kontor.trading.idempotency.entity;

import java.util.UUID;

/**
 * A request that its sender may send again.
 *
 * @param operation method and path; keys of different ones never meet (R3)
 * @param key the sender's name for it
 * @param request what must be the same in a repeat
 */
public record KeyedRequest(UUID user, String operation, String key, String request) {}
