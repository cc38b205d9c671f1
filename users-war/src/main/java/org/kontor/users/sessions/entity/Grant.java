package org.kontor.users.sessions.entity;

import java.util.UUID;

/** A session's right to its next access token, with the refresh token for the one after. */
public record Grant(UUID userId, UUID sessionId, OpaqueToken refreshToken) {}
