package org.kontor.trading.accounts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A user's account. It holds no figures: those are the ledger's; its row is the lock under which they change. */
@Entity
@Table(name = "accounts")
public class Account {

    /** What may be done with the account. */
    public enum Status {
        OPEN,
        /** What is held may be sold, and nothing bought. */
        CLOSING_ONLY,
        /** Nothing may be traded or taken out. */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "trigger_source")
    private TriggerSource triggerSource;

    @Column(name = "settled_cash_only_until")
    private LocalDate settledCashOnlyUntil;

    @Column(name = "good_faith_watch_until")
    private LocalDate goodFaithWatchUntil;

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

    /** Whether what is held may be sold. */
    public boolean mayClose() {
        return status == Status.OPEN || status == Status.CLOSING_ONLY;
    }

    public void changeStatus(Status newStatus) {
        status = newStatus;
    }

    public TriggerSource triggerSource() {
        return triggerSource;
    }

    public void triggerStopsBy(TriggerSource source) {
        triggerSource = source;
    }

    /** Shares were bought with money that settles on that day: until then a sale of them is looked at. */
    public void watchGoodFaithUntil(LocalDate day) {
        goodFaithWatchUntil = later(goodFaithWatchUntil, day);
    }

    /** The day from which no sale need be looked at any more for the good-faith rule; null if none ever had to. */
    public LocalDate goodFaithWatchUntil() {
        return goodFaithWatchUntil;
    }

    /** Whether buys on that trade date may be paid with settled money only. */
    public boolean settledCashOnly(LocalDate on) {
        LocalDate lastDay = settledCashOnlyUntil();
        return lastDay != null && !lastDay.isBefore(on);
    }

    /** Last day on which buys may be paid with settled money only; null if there never was one. */
    public LocalDate settledCashOnlyUntil() {
        return settledCashOnlyUntil;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
