package org.kontor.users.audit.entity;

import java.util.UUID;

/**
 * A link as it is stored.
 *
 * @param seq 1 for the first
 * @param event null if its row is gone
 */
public record ChainLink(long seq, UUID eventId, byte[] hash, RecordedEvent event) {}
