package org.kontor.users.signing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** An RSA key pair that signs access tokens; the private half is readable only with the platform's secret. */
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

    protected SigningKey() {}

    /** A key that signs from now on. */
    public SigningKey(String kid, byte[] publicKey, byte[] sealedPrivateKey, OffsetDateTime at) {
        this.kid = kid;
        this.state = State.CURRENT;
        this.publicKey = publicKey.clone();
        this.sealedPrivateKey = sealedPrivateKey.clone();
        this.createdAt = at;
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
