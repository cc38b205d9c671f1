package org.kontor.users.passwords.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** How a user proves to be himself. */
@Entity
@Table(name = "credentials")
public class Credential {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private long version;

    protected Credential() {}

    public Credential(UUID userId, PasswordHash hash, OffsetDateTime at) {
        this.userId = userId;
        this.passwordHash = hash.text();
        this.changedAt = at;
    }

    /** Another password counts from now on. */
    public void change(PasswordHash hash, OffsetDateTime at) {
        passwordHash = hash.text();
        changedAt = at;
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }

    public PasswordHash passwordHash() {
        return PasswordHash.parse(passwordHash);
    }
}
