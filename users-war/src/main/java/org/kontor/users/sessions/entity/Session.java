package org.kontor.users.sessions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * From one sign-in to its end.
 *
 * <p>Refresh tokens follow each other in it, each good for the next; when one turns up a second time somebody has a
 * copy, and the session ends for both (RFC 9700 section 4.14.2).
 */
@Entity
@Table(name = "sessions")
public class Session {

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    protected Session() {}

    public Session(UUID id, UUID userId, OffsetDateTime at) {
        this.id = id;
        this.userId = userId;
        this.startedAt = at;
        this.expiresAt = at.plus(RefreshToken.LIFETIME);
    }

    void prolongTo(OffsetDateTime end) {
        expiresAt = end;
    }

    /** Ends it for good; an ended session keeps its first reason. */
    public void end(EndReason reason, OffsetDateTime at) {
        if (!isEnded()) {
            endedAt = at;
            endReason = reason;
        }
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }

    /** Why a session ended before its time. */
    public enum EndReason {
        TOKEN_REUSED
    }
}
