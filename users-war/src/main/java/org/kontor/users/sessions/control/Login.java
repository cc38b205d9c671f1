package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.passwords.control.Credentials;
import org.kontor.users.passwords.control.Passwords;
import org.kontor.users.passwords.entity.Credential;
import org.kontor.users.passwords.entity.PasswordHash;

/** Signs users in. Whoever is refused learns nothing of why, by no answer and by no time (R4.2). */
@ApplicationScoped
public class Login {

    /** No user has this id; asked for so that an unknown user costs the same queries. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** "Password-based authentication" in RFC 8176. */
    private static final String PASSWORD = "pwd";

    @Inject
    Users users;

    @Inject
    Credentials credentials;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    TokenIssue issue;

    /** @throws Problem 401 {@code invalid-credentials}, 503 {@code busy} */
    public SignedIn withEmail(String email, String password) {
        return signIn(users.byEmail(email), password);
    }

    /** @throws Problem 401 {@code invalid-credentials}, 503 {@code busy} */
    public SignedIn withUsername(String username, String password) {
        return signIn(users.byUsername(username), password);
    }

    private SignedIn signIn(Optional<User> known, String password) {
        Optional<PasswordHash> stored =
                credentials.of(known.map(User::id).orElse(NOBODY)).map(Credential::passwordHash);
        boolean right = passwords.match(password, stored);
        User user = known.filter(found -> right && found.maySignIn())
                .orElseThrow(() -> Problem.of(401, "invalid-credentials", "The name or the password is wrong"));
        return issue.issue(user, sessions.start(user.id(), Set.of(PASSWORD)));
    }
}
