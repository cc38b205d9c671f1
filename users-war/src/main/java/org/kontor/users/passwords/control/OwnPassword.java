package org.kontor.users.passwords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kontor.rest.json.Violations;
import org.kontor.users.passwords.entity.Credential;

/** Asks who is signed in for his password once more, before something that a stolen token must not do (R2.5). */
@ApplicationScoped
public class OwnPassword {

    @Inject
    Credentials credentials;

    @Inject
    Passwords passwords;

    /**
     * Takes a good part of a second: never called with a transaction open.
     *
     * @throws org.kontor.rest.problem.Problem 422 {@code validation} naming the password if it is another one; 503
     *     {@code busy}
     */
    public void check(UUID userId, String password) {
        if (!passwords.match(password, credentials.of(userId).map(Credential::passwordHash))) {
            Violations wrong = new Violations();
            wrong.add("password", "wrong", "is not the password of this user");
            wrong.check();
        }
    }
}
