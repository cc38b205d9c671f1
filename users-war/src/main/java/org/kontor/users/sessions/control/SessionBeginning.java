package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.control.Examined;
import org.kontor.users.factors.control.SecondFactors;
import org.kontor.users.passwords.control.Credentials;
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
    Users users;

    @Inject
    Credentials credentials;

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

    /**
     * For who has no second factor.
     *
     * @throws Overtaken if he may not sign in any more, or has another password or a second factor meanwhile
     */
    @Transactional
    Grant withPassword(RightPassword password) {
        requireStillRight(password);
        if (factors.status(password.user().id()).isPresent()) {
            throw new Overtaken();
        }
        return begin(password.user().id(), PASSWORD, password.name(), password.renewal());
    }

    /**
     * @throws Overtaken if he may not sign in any more, or has another password
     * @throws UsedBefore if the proof was used before: nothing has happened then
     */
    @Transactional
    Grant withBoth(RightPassword password, Examined proof) {
        requireStillRight(password);
        return withBoth(password.user().id(), password.name(), password.renewal(), proof);
    }

    /**
     * For who has a second factor and has not shown it yet.
     *
     * @throws Overtaken if he may not sign in any more, or has another password
     */
    @Transactional
    OpaqueToken challenge(RightPassword password, Challenge challenge) {
        requireStillRight(password);
        return challenges.issue(challenge);
    }

    /**
     * Empty if the challenge is over meanwhile, which it is when he has another password.
     *
     * @throws Overtaken if he may not sign in any more
     * @throws UsedBefore if the proof was used before: the challenge is still good then
     */
    @Transactional
    Optional<Grant> afterChallenge(UUID userId, OpaqueToken token, Examined proof) {
        lock(userId);
        return challenges
                .take(token)
                .map(taken -> withBoth(userId, new SignInName(taken.nameHash()), renewal(taken), proof));
    }

    private Grant withBoth(UUID userId, SignInName name, Optional<Renewal> renewal, Examined proof) {
        if (!factors.use(proof)) {
            throw new UsedBefore();
        }
        return begin(userId, BOTH, name, renewal);
    }

    private void requireStillRight(RightPassword password) {
        UUID userId = lock(password.user().id()).id();
        if (!credentials
                .of(userId)
                .filter(credential -> credential.changedAt().isEqual(password.since()))
                .isPresent()) {
            throw new Overtaken();
        }
    }

    /** Whoever ends all sessions of the user holds this lock: a session begins before that, or not at all (R4.9). */
    private User lock(UUID userId) {
        return users.lock(userId).filter(User::maySignIn).orElseThrow(Overtaken::new);
    }

    private static Optional<Renewal> renewal(Challenge challenge) {
        return Optional.ofNullable(challenge.newHash())
                .map(hash -> new Renewal(PasswordHash.parse(challenge.oldHash()), PasswordHash.parse(hash)));
    }

    private Grant begin(UUID userId, Set<String> methods, SignInName name, Optional<Renewal> renewal) {
        Grant grant = sessions.start(userId, methods);
        guard.succeeded(name);
        renewal.ifPresent(better -> renewals.apply(userId, better));
        trail.record(SecurityEvent.success(EventType.SIGN_IN)
                .by(userId)
                .about(userId)
                .with("session", grant.sessionId()));
        return grant;
    }
}
