package org.kontor.users.sessions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One refresh token of a session: issued, used once, kept as used so that a second use is noticed. */
@Entity
@Table(name = "refresh_tokens")
public class RefreshToken {

    public static final Duration LIFETIME = Duration.ofDays(30);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "issued_at")
    private OffsetDateTime issuedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected RefreshToken() {}

    /**
     * The next token of a session, which prolongs it, but never beyond its whole life.
     *
     * @param whole life of a session, from its sign-in on
     */
    public RefreshToken(OpaqueToken token, Session session, OffsetDateTime at, Duration whole) {
        this.tokenHash = token.hash();
        this.sessionId = session.id();
        this.issuedAt = at;
        this.expiresAt = earlier(at.plus(LIFETIME), session.startedAt().plus(whole));
        session.prolongTo(expiresAt);
    }

    private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    public void use(OffsetDateTime at) {
        if (isUsed()) {
            throw new IllegalStateException("a refresh token is used once");
        }
        usedAt = at;
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    /** Whether it was used, and not longer ago than that. */
    public boolean wasUsedWithin(Duration time, OffsetDateTime now) {
        return isUsed() && !usedAt.plus(time).isBefore(now);
    }

    /** Null if it was not used. */
    public OffsetDateTime usedAt() {
        return usedAt;
    }

    public boolean isExpired(OffsetDateTime now) {
        return !now.isBefore(expiresAt);
    }
}
