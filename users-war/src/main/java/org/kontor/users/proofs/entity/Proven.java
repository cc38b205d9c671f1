package org.kontor.users.proofs.entity;

import java.util.UUID;

/**
 * What a good proof says.
 *
 * @param about the address or number that the secret was sent to
 */
public record Proven(UUID userId, String about) {}
