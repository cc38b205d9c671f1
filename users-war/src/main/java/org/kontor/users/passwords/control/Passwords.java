package org.kontor.users.passwords.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.rest.problem.Problem;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.passwords.entity.Renewal;

/**
 * Hashes and checks passwords. Each call takes a good part of a second: never call it with a database transaction open.
 */
@ApplicationScoped
public class Passwords {

    @Inject
    HashingTurns turns;

    @Inject
    @ConfigProperty(name = "kontor.hashing.iterations")
    int iterations;

    private Pbkdf2 pbkdf2;

    @PostConstruct
    void open() {
        pbkdf2 = new Pbkdf2(iterations);
    }

    /**
     * To be asked before anything is done for somebody whose password is to be matched: in a storm most are refused.
     *
     * @throws org.kontor.rest.problem.Problem 503 {@code busy}
     */
    public void requirePlace() {
        turns.requirePlace();
    }

    /** @throws org.kontor.rest.problem.Problem 503 {@code busy} */
    public PasswordHash hash(String password) {
        return turns.inTurn(() -> pbkdf2.hash(password));
    }

    /**
     * Whether the password is the one that was stored. Without a stored one the answer is no, after the same time
     * (R2.3).
     *
     * @throws org.kontor.rest.problem.Problem 503 {@code busy}
     */
    public boolean match(String password, Optional<PasswordHash> stored) {
        boolean same = turns.inTurn(() -> Pbkdf2.matches(password, stored.orElseGet(pbkdf2::nobodys)));
        return same && stored.isPresent();
    }

    /**
     * A hash of today's cost for a password that has just matched one of another cost (R2.6); empty if that one is as
     * good, or if too many are waiting: there will be another sign-in.
     */
    public Optional<Renewal> renewal(String password, PasswordHash stored) {
        if (pbkdf2.isOfToday(stored)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Renewal(stored, hash(password)));
        } catch (Problem busy) {
            return Optional.empty();
        }
    }
}
