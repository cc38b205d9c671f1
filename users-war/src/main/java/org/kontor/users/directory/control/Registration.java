package org.kontor.users.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.users.directory.entity.Registrant;
import org.kontor.users.directory.entity.User;
import org.kontor.users.passwords.control.Passwords;
import org.kontor.users.passwords.entity.PasswordHash;

/** Registers whoever comes. The hash is made first and always: a known address costs the caller as much time (R1.7). */
@ApplicationScoped
public class Registration {

    @Inject
    Passwords passwords;

    @Inject
    Enrolment enrolment;

    /** @throws org.kontor.rest.problem.Problem 409 {@code username-taken}, 503 {@code busy} */
    public User register(Registrant who, String password) {
        PasswordHash hash = passwords.hash(password);
        return LostRace.repeated(() -> enrolment.customer(who, hash));
    }
}
