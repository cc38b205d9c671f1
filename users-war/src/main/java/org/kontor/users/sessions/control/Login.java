package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.control.SecondFactors;
import org.kontor.users.factors.entity.SecondProof;
import org.kontor.users.passwords.control.Credentials;
import org.kontor.users.passwords.control.Passwords;
import org.kontor.users.passwords.entity.Credential;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.throttling.control.AddressAllowance;
import org.kontor.users.throttling.control.SignInGuard;
import org.kontor.users.throttling.entity.SignInName;

/** Signs users in. Whoever is refused learns nothing of why, by no answer and by no time (R4.2). */
@ApplicationScoped
public class Login {

    /** No user has this id; asked for so that an unknown user costs the same queries. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    AddressAllowance allowance;

    @Inject
    SignInGuard guard;

    @Inject
    AuditTrail trail;

    @Inject
    Users users;

    @Inject
    Credentials credentials;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors factors;

    @Inject
    SecondStep secondStep;

    @Inject
    SessionBeginning beginning;

    @Inject
    TokenIssue issue;

    /**
     * @param otp code of the second factor, if there is one and the caller knows it already; else null
     * @throws Problem 401 {@code invalid-credentials}, 401 {@code mfa-required} with a challenge for the second step,
     *     401 {@code invalid-code}, 423 {@code locked}, 429 {@code rate-limited}, 503 {@code busy}
     */
    public SignedIn withEmail(String email, String password, String otp) {
        return signIn(SignInName.typed(email), () -> users.byEmail(email), password, otp);
    }

    /** @throws Problem as {@link #withEmail} */
    public SignedIn withUsername(String username, String password, String otp) {
        return signIn(SignInName.typed(username), () -> users.byUsername(username), password, otp);
    }

    private SignedIn signIn(SignInName name, Supplier<Optional<User>> search, String password, String otp) {
        passwords.requirePlace();
        allowance.take();
        guard.begin(name);
        Optional<User> known = search.get();
        Optional<Credential> credential = credentials.of(known.map(User::id).orElse(NOBODY));
        Optional<PasswordHash> stored = credential.map(Credential::passwordHash);
        boolean right = isRight(name, password, stored);
        User user = known.filter(found -> right && found.maySignIn()).orElseThrow(() -> refused(name, known, right));
        RightPassword shown = new RightPassword(
                user, name, credential.orElseThrow().changedAt(), passwords.renewal(password, stored.orElseThrow()));
        try {
            return enter(shown, otp);
        } catch (Overtaken meanwhile) {
            throw refused(name, known, false);
        }
    }

    private SignedIn enter(RightPassword shown, String otp) {
        if (factors.status(shown.user().id()).isEmpty()) {
            return issue.issue(shown.user(), beginning.withPassword(shown));
        }
        // right as far as it went; the codes are counted by themselves
        guard.withdraw(shown.name());
        if (otp == null) {
            throw secondStep.asked(shown);
        }
        return secondStep.atOnce(shown, SecondProof.code(otp));
    }

    private boolean isRight(SignInName name, String password, Optional<PasswordHash> stored) {
        try {
            return passwords.match(password, stored);
        } catch (Problem busy) {
            guard.withdraw(name);
            throw busy;
        }
    }

    private Problem refused(SignInName name, Optional<User> known, boolean right) {
        String reason = known.isEmpty() ? "unknown" : right ? "deactivated" : "password";
        trail.recordAlone(SecurityEvent.refused(EventType.SIGN_IN)
                .about(known.map(User::id).orElse(null))
                .with("reason", reason)
                .with("name_hash", name.hash()));
        return Problem.of(401, "invalid-credentials", "The name or the password is wrong");
    }
}
