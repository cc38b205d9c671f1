package org.kontor.users.signing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.rest.problem.Problem;
import org.kontor.users.signing.entity.SigningKey;
import org.kontor.users.signing.entity.SigningKey.State;

/**
 * Lets the next key sign, by the calendar or by command, and forgets keys whose tokens have all expired (R3.5, R3.6).
 */
@ApplicationScoped
public class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class.getName());

    /**
     * A token may be signed until the last replica has heard that the key is retired, is good for ten minutes, and is
     * accepted for the clock skew of half a minute more.
     */
    static final Duration LAST_TOKEN_GONE =
            SigningKeys.BELIEVED.plus(AccessTokens.LIFETIME).plusMinutes(1);

    @Inject
    StoredKeys stored;

    @Inject
    SigningKeys keys;

    /** How long a key signs. */
    @Inject
    @ConfigProperty(name = "kontor.signing.key.period")
    Duration period;

    /** How long a key is published before it signs: by then every server has fetched it. */
    @Inject
    @ConfigProperty(name = "kontor.signing.key.lead")
    Duration lead;

    /** What is due by the calendar; done by every replica as often as it likes. */
    public void keepUp() {
        OffsetDateTime now = keys.now();
        if (promote(key -> key.hasSignedFor(period, now), now).orElse(false)) {
            LOG.info("the next key signs from now on, by the calendar");
        }
        int gone = stored.removeRetiredBefore(now.minus(LAST_TOKEN_GONE));
        if (gone > 0) {
            LOG.info(() -> gone + " retired key(s) are published no more");
        }
        haveNext();
    }

    /**
     * Lets the next key sign now.
     *
     * @throws Problem 409 {@code next-key-too-young} if it is not published for long enough to be known everywhere
     */
    public void rotate() {
        OffsetDateTime now = keys.now();
        haveNext();
        if (!promote(key -> true, now).orElse(false)) {
            throw Problem.conflict("next-key-too-young", "The next key is not known everywhere yet")
                    .retryAfter(lead);
        }
        LOG.info("the next key signs from now on, by command");
        haveNext();
    }

    /**
     * Publishes a key no more, whatever it has signed: for a private key that somebody else has. Who holds its tokens
     * gets new ones with his refresh token.
     *
     * @throws Problem 404; 409 {@code key-signs} for the one that signs: rotate first
     */
    public void withdraw(String kid) {
        SigningKey key = stored.find(kid).orElseThrow(() -> Problem.notFound("key"));
        if (key.state() == State.CURRENT || !stored.withdraw(kid)) {
            throw Problem.conflict("key-signs", "This key signs; rotate first");
        }
        LOG.warning(() -> "key " + kid + " is withdrawn");
        keys.forget();
        haveNext();
    }

    public List<SigningKey> all() {
        return stored.all();
    }

    private Optional<Boolean> promote(Predicate<SigningKey> due, OffsetDateTime now) {
        Optional<Boolean> promoted = stored.promote(due, next -> next.isPublishedFor(lead, now), now);
        if (promoted.orElse(false)) {
            keys.forget();
        }
        return promoted;
    }

    /** Made outside of any transaction: a new key takes about as long as a sign-in. */
    private void haveNext() {
        if (stored.all().stream().noneMatch(key -> key.state() == State.NEXT)) {
            stored.addUnlessThereIsOne(keys.pairs().generate(keys.now()));
            keys.forget();
        }
    }
}
