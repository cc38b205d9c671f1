package org.kontor.users.lifecycle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.control.SecondFactors;
import org.kontor.users.passwords.control.Credentials;
import org.kontor.users.passwords.entity.Credential;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.sessions.control.Sessions;

/** Gathers what there is of a user (R13.4). */
@ApplicationScoped
public class Export {

    @Inject
    Users users;

    @Inject
    Credentials credentials;

    @Inject
    SecondFactors factors;

    @Inject
    Sessions sessions;

    @Inject
    Proofs proofs;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @throws Problem 404, also for somebody who was erased: there is nothing of him */
    @Transactional
    public ExportedUser of(UUID userId) {
        User user = users.find(userId).filter(found -> !found.isErased()).orElseThrow(() -> Problem.notFound("user"));
        trail.record(SecurityEvent.success(EventType.USER_EXPORTED).about(userId));
        return new ExportedUser(
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                user,
                credentials.of(userId).map(Credential::changedAt).orElse(null),
                factors.status(userId).orElse(null),
                sessions.of(userId),
                proofs.openOf(userId));
    }
}
