package org.kontor.trading.acts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.kontor.database.Database;
import org.kontor.rest.correlation.Correlation;

/** Records who did what, in the transaction that did it (R1). */
@ApplicationScoped
public class StaffActs {

    private static final String INSERT = "INSERT INTO staff_acts (id, acted_at, actor, act, subject, details,"
            + " correlation_id) VALUES (?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * @param actor id of the user
     * @param act in small letters and hyphens
     * @param subject what it was done to
     * @param details what else matters; never what somebody wrote
     */
    @Transactional
    public void record(String actor, String act, String subject, String details) {
        database.change(
                INSERT,
                UuidCreator.getTimeOrderedEpoch(),
                OffsetDateTime.now(clock),
                actor,
                act,
                subject,
                details,
                Correlation.current());
    }
}
