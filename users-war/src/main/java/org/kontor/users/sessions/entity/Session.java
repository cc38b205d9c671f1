package org.kontor.users.sessions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * From one sign-in to its end.
 *
 * <p>Refresh tokens follow each other in it, each good for the next; when one turns up a second time somebody has a
 * copy, and the session ends for both (RFC 9700 section 4.14.2). Each prolongs it, up to a life that none exceeds.
 */
@Entity
@Table(name = "sessions")
public class Session {

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    private String amr;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "last_used_at")
    private OffsetDateTime lastUsedAt;

    @Column(name = "user_agent")
    private String userAgent;

    private String address;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    protected Session() {}

    /** @param methods how the user proved to be himself, values of RFC 8176 such as {@code pwd} and {@code otp} */
    public Session(UUID id, UUID userId, Set<String> methods, Device device, OffsetDateTime at) {
        this.id = id;
        this.userId = userId;
        this.amr = String.join(" ", new TreeSet<>(methods));
        this.startedAt = at;
        this.expiresAt = at.plus(RefreshToken.LIFETIME);
        use(device, at);
    }

    /** Notes who used it last; that is what its owner recognises it by. */
    public final void use(Device device, OffsetDateTime at) {
        lastUsedAt = at;
        userAgent = device.userAgent();
        address = device.address();
    }

    /** Whether it has lasted as long as any may; the next sign-in makes another one. */
    public boolean hasLasted(Duration whole, OffsetDateTime now) {
        return !now.isBefore(startedAt.plus(whole));
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

    /** How the user proved to be himself, values of RFC 8176. */
    public Set<String> methods() {
        return Set.of(amr.split(" "));
    }

    public OffsetDateTime startedAt() {
        return startedAt;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }

    public OffsetDateTime lastUsedAt() {
        return lastUsedAt;
    }

    /** The device that used it last. */
    public Device device() {
        return new Device(userAgent, address);
    }

    /** Why it ended before its time; null while it has not. */
    public EndReason endReason() {
        return endReason;
    }

    /** Why a session ended before its time. */
    public enum EndReason {
        /** Its owner signed out in it. */
        SIGNED_OUT,
        /** Its owner signed out of all his sessions, in this one or another. */
        SIGNED_OUT_EVERYWHERE,
        /** Its owner picked it from the list. */
        ENDED_BY_OWNER,
        /** A refresh token of it was used twice: somebody has a copy. */
        TOKEN_REUSED,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        /** The address or number that proves who he is became another one. */
        CONTACT_CHANGED,
        SECOND_FACTOR_CHANGED,
        DEACTIVATED,
        ERASED,
        /** An administrator ended it. */
        REVOKED
    }
}
