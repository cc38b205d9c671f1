package org.kontor.users.proofs.entity;

import java.time.OffsetDateTime;

/** A new proof, on its way to who is to prove something. This is the only time its secret is in the clear. */
public record Issued(Secret secret, OffsetDateTime expiresAt) {}
