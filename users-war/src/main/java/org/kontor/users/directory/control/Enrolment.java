package org.kontor.users.directory.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.entity.Registrant;
import org.kontor.users.directory.entity.User;
import org.kontor.users.passwords.control.Credentials;
import org.kontor.users.passwords.entity.Credential;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.proofs.entity.Purpose;

/** Writes a new user, his credential and the events of it in one transaction. */
@ApplicationScoped
public class Enrolment {

    @Inject
    Users users;

    @Inject
    Administrators administrators;

    @Inject
    Credentials credentials;

    @Inject
    Proofs proofs;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Enrols a customer, and has a token sent that proves his address. If the address is somebody's already, nothing is
     * stored, its owner is told, and the answer looks as if the registration had been the first.
     *
     * @throws Problem 409 {@code username-taken}
     */
    @Transactional
    public User customer(Registrant who, PasswordHash hash) {
        if (who.username() != null && users.byUsername(who.username().text()).isPresent()) {
            throw Problem.conflict("username-taken", "This username belongs to somebody else");
        }
        User user = User.customer(newId(), who, now());
        Optional<User> owner = users.byEmail(who.email().text());
        if (owner.isPresent()) {
            outbox.publish(UserEvents.registrationRepeated(owner.get()));
        } else {
            enrol(user, hash);
            proofs.token(user.id(), Purpose.EMAIL_ADDRESS, user.email())
                    .ifPresent(
                            proof -> outbox.publish(LetterEvents.emailVerificationRequested(user, who.email(), proof)));
        }
        return user;
    }

    /**
     * Enrols an administrator unless the address is somebody's already; true if he is new. Of replicas that start
     * together the second waits for the first and finds him.
     */
    @Transactional
    public boolean administrator(Registrant who, PasswordHash hash) {
        administrators.lock();
        if (users.byEmail(who.email().text()).isPresent()) {
            return false;
        }
        enrol(User.administrator(newId(), who, now()), hash);
        return true;
    }

    private void enrol(User user, PasswordHash hash) {
        users.add(user);
        credentials.add(new Credential(user.id(), hash, user.createdAt()));
        outbox.publish(UserEvents.registered(user), UserEvents.contactChanged(user));
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** To the microsecond, which is what the database keeps. */
    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
