package org.kontor.users.sessions.entity;

import java.util.Set;
import java.util.UUID;

/**
 * A session's right to its next access token, with the refresh token for the one after.
 *
 * @param methods how the user proved to be himself at sign-in, values of RFC 8176
 */
public record Grant(UUID userId, UUID sessionId, Set<String> methods, OpaqueToken refreshToken) {}
