package org.kontor.users.signing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * An RSA key pair that signs tokens; the private half is readable only with the platform's secret.
 *
 * <p>It is published as the next key, signs as the current one, and stays published while what it signed is good.
 */
@Entity
@Table(name = "signing_keys")
public class SigningKey {

    @Id
    private String kid;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "sealed_private_key")
    private byte[] sealedPrivateKey;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "current_since")
    private OffsetDateTime currentSince;

    @Column(name = "retired_at")
    private OffsetDateTime retiredAt;

    protected SigningKey() {}

    /** A key that is published from now on and signs when its turn comes. */
    public SigningKey(String kid, byte[] publicKey, byte[] sealedPrivateKey, OffsetDateTime at) {
        this.kid = kid;
        this.state = State.NEXT;
        this.publicKey = publicKey.clone();
        this.sealedPrivateKey = sealedPrivateKey.clone();
        this.createdAt = at;
    }

    /** Signs from now on. */
    public SigningKey sign(OffsetDateTime at) {
        expect(State.NEXT);
        state = State.CURRENT;
        currentSince = at;
        return this;
    }

    /** Signs no more. */
    public void retire(OffsetDateTime at) {
        expect(State.CURRENT);
        state = State.RETIRING;
        retiredAt = at;
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException("key " + kid + " is " + state + ", not " + expected);
        }
    }

    /** Whether it has been published for that long, so that everybody knows it. */
    public boolean isPublishedFor(Duration time, OffsetDateTime now) {
        return !createdAt.plus(time).isAfter(now);
    }

    /** Whether it has signed for that long. */
    public boolean hasSignedFor(Duration time, OffsetDateTime now) {
        return state == State.CURRENT && !currentSince.plus(time).isAfter(now);
    }

    public String kid() {
        return kid;
    }

    public State state() {
        return state;
    }

    /** X.509 SubjectPublicKeyInfo. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** PKCS #8, sealed. */
    public byte[] sealedPrivateKey() {
        return sealedPrivateKey.clone();
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** Null if it has never signed. */
    public OffsetDateTime currentSince() {
        return currentSince;
    }

    /** Null if it still signs or will. */
    public OffsetDateTime retiredAt() {
        return retiredAt;
    }

    /** Where a key is in its life. All of them are published; one signs. */
    public enum State {
        /** Published, so that everybody knows it before it signs. */
        NEXT,
        /** Signs. */
        CURRENT,
        /** Signs no more; tokens it signed are still about. */
        RETIRING
    }
}
