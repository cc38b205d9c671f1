package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.control.Examined;
import org.kontor.users.factors.control.SecondFactors;
import org.kontor.users.factors.entity.SecondProof;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.passwords.entity.Renewal;
import org.kontor.users.sessions.entity.Challenge;
import org.kontor.users.sessions.entity.Grant;
import org.kontor.users.sessions.entity.OpaqueToken;
import org.kontor.users.throttling.control.AddressAllowance;

/** Signs in who has shown the right password before, and shows his second factor now (R4.8). */
@ApplicationScoped
public class SecondStep {

    @Inject
    AddressAllowance allowance;

    @Inject
    Challenges challenges;

    @Inject
    Users users;

    @Inject
    SecondFactors factors;

    @Inject
    SessionBeginning beginning;

    @Inject
    TokenIssue issue;

    @Inject
    AuditTrail trail;

    /**
     * @param challenge what the first step gave
     * @throws Problem 401 {@code invalid-challenge} whatever is wrong with it, 401 {@code invalid-code}, after which it
     *     is still good; 423 {@code locked}, 429 {@code rate-limited}
     */
    public SignedIn answer(String challenge, SecondProof proof) {
        allowance.take();
        OpaqueToken token = OpaqueToken.presented(challenge);
        Challenge found = challenges.find(token).orElseThrow(SecondStep::over);
        User user = users.find(found.userId()).filter(User::maySignIn).orElseThrow(SecondStep::over);
        Examined examined = examined(user, proof);
        try {
            Optional<Grant> grant = beginning.afterChallenge(user.id(), token, examined);
            return issue.issue(user, grant.orElseThrow(SecondStep::over));
        } catch (UsedBefore replay) {
            throw refused(user);
        } catch (Overtaken keptOut) {
            throw over();
        }
    }

    /**
     * Both steps in one, for who sends the code with the password.
     *
     * @throws Overtaken as {@link SessionBeginning#withBoth}
     */
    SignedIn atOnce(RightPassword password, SecondProof proof) {
        User user = password.user();
        Examined examined = examined(user, proof);
        try {
            return issue.issue(user, beginning.withBoth(password, examined));
        } catch (UsedBefore replay) {
            throw refused(user);
        }
    }

    /** The problem that tells of the second factor, with a challenge to come back with. */
    Problem asked(RightPassword password) {
        Optional<Renewal> renewal = password.renewal();
        OpaqueToken token = beginning.challenge(
                password,
                new Challenge(
                        password.user().id(),
                        password.name().hash(),
                        renewal.map(Renewal::before).map(PasswordHash::text).orElse(null),
                        renewal.map(Renewal::after).map(PasswordHash::text).orElse(null)));
        return Problem.of(401, "mfa-required", "A code of the second factor is needed too")
                .with("challenge", token.text())
                .with("expires_in", Challenge.LIFETIME.toSeconds());
    }

    private Examined examined(User user, SecondProof proof) {
        return factors.examine(user.id(), proof).orElseThrow(() -> refused(user));
    }

    private Problem refused(User user) {
        trail.recordAlone(
                SecurityEvent.refused(EventType.SIGN_IN).about(user.id()).with("reason", "second-factor"));
        return Problem.of(401, "invalid-code", "The code is wrong, or was used before");
    }

    private static Problem over() {
        return Problem.of(401, "invalid-challenge", "The challenge is unknown, used, or too old; sign in again");
    }
}
