package org.kontor.users.proofs.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.users.proofs.entity.Issued;
import org.kontor.users.proofs.entity.OpenProof;
import org.kontor.users.proofs.entity.Pace;
import org.kontor.users.proofs.entity.Proven;
import org.kontor.users.proofs.entity.Purpose;
import org.kontor.users.proofs.entity.Secret;

/**
 * Issues proofs and takes them back. Whoever refuses somebody because a proof was not good does so after the
 * transaction: a try that is rolled back was none.
 */
@ApplicationScoped
@Transactional
public class Proofs {

    private static final int CODE_TRIES = 5;
    /** Nobody guesses 256 bits, so nobody counts. */
    private static final int TOKEN_TRIES = 1;

    private static final String BY_ITSELF = "";

    @Inject
    ProofTable table;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.signing.key.password")
    String password;

    @Inject
    @ConfigProperty(name = "kontor.proofs.pause")
    Duration pause;

    @Inject
    @ConfigProperty(name = "kontor.proofs.hourly")
    int hourly;

    private final SecureRandom random = new SecureRandom();
    private SecretHash hash;

    @PostConstruct
    void open() {
        hash = new SecretHash(password);
    }

    /**
     * A token for an address.
     *
     * @param about the address
     * @return empty if the user got one too short a time ago (R10.5); that one stays good
     */
    public Optional<Issued> token(UUID userId, Purpose purpose, String about) {
        Secret secret = Secret.token(random);
        return issue(userId, purpose, about, secret, hash.of(purpose, BY_ITSELF, secret), TOKEN_TRIES);
    }

    /**
     * A code for a number.
     *
     * @param about the number
     * @return empty if the user got one too short a time ago (R10.5); that one stays good
     */
    public Optional<Issued> code(UUID userId, Purpose purpose, String about) {
        Secret secret = Secret.code(random);
        return issue(userId, purpose, about, secret, hash.of(purpose, userId.toString(), secret), CODE_TRIES);
    }

    private Optional<Issued> issue(
            UUID userId, Purpose purpose, String about, Secret secret, String stored, int tries) {
        OffsetDateTime now = now();
        return table.issue(userId, purpose, about, stored, tries, now, new Pace(pause, hourly))
                ? Optional.of(new Issued(secret, now.plus(purpose.lifetime())))
                : Optional.empty();
    }

    /** Uses a token up; empty if it is unknown, used, too old, or for another purpose. */
    public Optional<Proven> redeem(Secret token, Purpose purpose) {
        return table.redeem(hash.of(purpose, BY_ITSELF, token), purpose, now());
    }

    /** Tries a code of the user: right, it is used up; wrong, a try is (R10.4). */
    public Optional<Proven> tryCode(UUID userId, Purpose purpose, Secret code) {
        return table.tryCode(userId, purpose, hash.of(purpose, userId.toString(), code), now());
    }

    /** Those that are still good, without what it takes. */
    public List<OpenProof> openOf(UUID userId) {
        return table.open(userId, now());
    }

    /** Ends what was issued for this purpose. */
    public void end(UUID userId, Purpose purpose) {
        table.end(userId, purpose);
    }

    public void forgetAll(UUID userId) {
        table.forgetAll(userId);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
