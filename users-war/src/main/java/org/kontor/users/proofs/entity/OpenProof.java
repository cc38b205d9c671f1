package org.kontor.users.proofs.entity;

import java.time.OffsetDateTime;

/** A proof that was issued and is still good; what it takes is not known any more. */
public record OpenProof(Purpose purpose, String about, OffsetDateTime issuedAt, OffsetDateTime expiresAt) {}
