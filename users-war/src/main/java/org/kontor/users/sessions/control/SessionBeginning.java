package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.control.Examined;
import org.kontor.users.factors.control.SecondFactors;
import org.kontor.users.passwords.control.Renewals;
import org.kontor.users.passwords.entity.PasswordHash;
import org.kontor.users.passwords.entity.Renewal;
import org.kontor.users.sessions.entity.Challenge;
import org.kontor.users.sessions.entity.Grant;
import org.kontor.users.sessions.entity.OpaqueToken;
import org.kontor.users.throttling.control.SignInGuard;
import org.kontor.users.throttling.entity.SignInName;

/** What a right password, and a right second factor where there is one, lead to, in one transaction. */
@ApplicationScoped
class SessionBeginning {

    /** "Password-based authentication" in RFC 8176. */
    private static final Set<String> PASSWORD = Set.of("pwd");

    /** And "one-time password", which a recovery code is too. */
    private static final Set<String> BOTH = Set.of("pwd", "otp");

    @Inject
    Sessions sessions;

    @Inject
    Challenges challenges;

    @Inject
    SecondFactors factors;

    @Inject
    Renewals renewals;

    @Inject
    SignInGuard guard;

    @Inject
    AuditTrail trail;

    /** For who has no second factor. */
    @Transactional
    Grant withPassword(User user, SignInName name, Optional<Renewal> renewal) {
        return begin(user, PASSWORD, name, renewal);
    }

    /** @throws UsedBefore if the proof was used before: nothing has happened then */
    @Transactional
    Grant withBoth(User user, SignInName name, Optional<Renewal> renewal, Examined proof) {
        if (!factors.use(proof)) {
            throw new UsedBefore();
        }
        return begin(user, BOTH, name, renewal);
    }

    /**
     * Empty if the challenge is over meanwhile.
     *
     * @throws UsedBefore if the proof was used before: the challenge is still good then
     */
    @Transactional
    Optional<Grant> afterChallenge(User user, OpaqueToken token, Examined proof) {
        Optional<Challenge> challenge = challenges.take(token);
        return challenge.map(taken -> withBoth(user, new SignInName(taken.nameHash()), renewal(taken), proof));
    }

    private static Optional<Renewal> renewal(Challenge challenge) {
        return Optional.ofNullable(challenge.newHash())
                .map(hash -> new Renewal(PasswordHash.parse(challenge.oldHash()), PasswordHash.parse(hash)));
    }

    private Grant begin(User user, Set<String> methods, SignInName name, Optional<Renewal> renewal) {
        Grant grant = sessions.start(user.id(), methods);
        guard.succeeded(name);
        renewal.ifPresent(better -> renewals.apply(user.id(), better));
        trail.record(SecurityEvent.success(EventType.SIGN_IN)
                .by(user.id())
                .about(user.id())
                .with("session", grant.sessionId()));
        return grant;
    }
}
