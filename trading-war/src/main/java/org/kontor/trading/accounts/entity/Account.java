package org.kontor.trading.accounts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A user's account. It holds no figures: those are the ledger's; its row is the lock under which they change. */
@Entity
@Table(name = "accounts")
public class Account {

    /** What may be done with the account. */
    public enum Status {
        OPEN,
        RESTRICTED,
        CLOSED
    }

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Version
    private long version;

    protected Account() {}

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }

    public Status status() {
        return status;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }

    public boolean mayTrade() {
        return status == Status.OPEN;
    }
}
