package org.kontor.users.passwords.control;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kontor.users.passwords.entity.PasswordHash;

/**
 * Hashes and checks passwords. Each call takes a good part of a second: never call it with a database transaction open.
 */
@ApplicationScoped
public class Passwords {

    /** All bytes zero: no password is known to have this hash, and checking against it costs what any check costs. */
    private static final PasswordHash NOBODYS =
            new PasswordHash(Pbkdf2.ALGORITHM, Pbkdf2.ITERATIONS, "nobody-has-this-".getBytes(US_ASCII), new byte[32]);

    @Inject
    HashingTurns turns;

    private final Pbkdf2 pbkdf2 = new Pbkdf2();

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
        boolean same = turns.inTurn(() -> Pbkdf2.matches(password, stored.orElse(NOBODYS)));
        return same && stored.isPresent();
    }
}
