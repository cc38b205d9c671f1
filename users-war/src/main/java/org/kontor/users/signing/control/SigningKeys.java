package org.kontor.users.signing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.kontor.users.signing.entity.SigningKey;

/**
 * The keys this platform signs with, the same in every replica; the first is made when there is none (R3.1).
 *
 * <p>Read from the database again every few seconds: what another replica decided is known here without a restart. When
 * the database does not answer, the known keys stay published, and sign for two minutes more: by then another replica
 * may have retired the one that signs (R3.7).
 */
@ApplicationScoped
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class.getName());

    /** How long a replica believes what it has read. */
    static final Duration FRESH = Duration.ofSeconds(10);

    /** How long it signs with a key of which it does not know whether it still should. */
    static final Duration BELIEVED = Duration.ofMinutes(2);

    @Inject
    StoredKeys stored;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.signing.key.password")
    String secret;

    /** Opening a key takes a good part of a second. */
    private final Map<String, RsaJsonWebKey> opened = new ConcurrentHashMap<>();

    private final ReentrantLock loading = new ReentrantLock();
    private volatile Loaded loaded;

    /** The key that signs. */
    RsaJsonWebKey current() {
        Loaded known = load(true);
        if (known.isOlderThan(BELIEVED, clock.instant())) {
            throw new IllegalStateException("the signing keys could not be read for " + BELIEVED);
        }
        return opened.computeIfAbsent(known.current().kid(), kid -> pairs().open(known.current()));
    }

    /** The public keys as a JWK Set (RFC 7517). */
    public String published() {
        return load(false).published();
    }

    /** Makes the first key if there is none, and keeps the keys at hand. */
    public void prepare() {
        current();
    }

    KeyPairs pairs() {
        return new KeyPairs(new KeySeal(secret));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** Makes the next use read the database. */
    void forget() {
        Loaded known = loaded;
        if (known != null) {
            loaded = known.unknownSince(Instant.EPOCH);
        }
    }

    private Loaded load(boolean toSign) {
        Loaded known = loaded;
        Instant now = clock.instant();
        if (known != null && !known.isOlderThan(FRESH, now)) {
            return known;
        }
        // whoever has keys that will do does not wait for who reads them again
        if (known == null || toSign && known.isOlderThan(BELIEVED, now)) {
            loading.lock();
        } else if (!loading.tryLock()) {
            return known;
        }
        try {
            return loaded == known ? read(known) : loaded;
        } finally {
            loading.unlock();
        }
    }

    private Loaded read(Loaded known) {
        try {
            loaded = Loaded.of(keys(), clock.instant());
            opened.keySet().retainAll(loaded.kids());
            return loaded;
        } catch (RuntimeException unreadable) {
            if (known == null) {
                throw unreadable;
            }
            LOG.log(
                    Level.WARNING,
                    () -> "signing keys not read again, the known ones stay: " + unreadable.getMessage());
            return known;
        }
    }

    private List<SigningKey> keys() {
        List<SigningKey> keys = stored.all();
        if (!keys.isEmpty()) {
            return keys;
        }
        stored.addUnlessThereIsOne(pairs().generate(now()).sign(now()));
        return stored.all();
    }

    private record Loaded(SigningKey current, List<String> kids, String published, Instant at) {

        static Loaded of(List<SigningKey> keys, Instant at) {
            SigningKey current = keys.stream()
                    .filter(key -> key.state() == SigningKey.State.CURRENT)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no signing key is current"));
            JsonWebKeySet set =
                    new JsonWebKeySet(keys.stream().map(KeyPairs::published).toList());
            return new Loaded(current, keys.stream().map(SigningKey::kid).toList(), set.toJson(), at);
        }

        Loaded unknownSince(Instant then) {
            return new Loaded(current, kids, published, then);
        }

        boolean isOlderThan(Duration age, Instant now) {
            return at.plus(age).isBefore(now);
        }
    }
}
