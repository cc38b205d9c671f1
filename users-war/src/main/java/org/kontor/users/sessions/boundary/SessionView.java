package org.kontor.users.sessions.boundary;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.users.sessions.entity.Session;

/**
 * A session as its owner sees it.
 *
 * @param userAgent what the device that used it last calls itself; absent if it does not say
 * @param address where that device called from
 * @param methods how he proved to be himself, values of RFC 8176
 * @param current whether it is the one that asks
 */
public record SessionView(
        UUID id,
        OffsetDateTime startedAt,
        OffsetDateTime lastUsedAt,
        OffsetDateTime expiresAt,
        String userAgent,
        String address,
        List<String> methods,
        boolean current) {

    static SessionView of(Session session, UUID asking) {
        return new SessionView(
                session.id(),
                session.startedAt(),
                session.lastUsedAt(),
                session.expiresAt(),
                session.device().userAgent(),
                session.device().address(),
                session.methods().stream().sorted().toList(),
                session.id().equals(asking));
    }
}
