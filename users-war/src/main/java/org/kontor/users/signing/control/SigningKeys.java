package org.kontor.users.signing.control;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.kontor.users.signing.entity.SigningKey;

/** The keys this platform signs with, the same in every replica; the first is made when there is none (R3.1). */
@ApplicationScoped
public class SigningKeys {

    @Inject
    StoredKeys stored;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.signing.key.password")
    String secret;

    private volatile Loaded loaded;

    /** The key that signs. */
    RsaJsonWebKey current() {
        return load().current();
    }

    /** The public keys as a JWK Set (RFC 7517). */
    public String published() {
        return load().published();
    }

    /** Makes the first key if there is none, and keeps the keys at hand. */
    public void prepare() {
        load();
    }

    private Loaded load() {
        Loaded known = loaded;
        return known == null ? loadOnce() : known;
    }

    private synchronized Loaded loadOnce() {
        if (loaded == null) {
            KeyPairs pairs = new KeyPairs(new KeySeal(secret));
            List<SigningKey> keys = stored.all();
            if (keys.isEmpty()) {
                stored.addFirst(pairs.generate(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS)));
                keys = stored.all();
            }
            loaded = Loaded.of(keys, pairs);
        }
        return loaded;
    }

    private record Loaded(RsaJsonWebKey current, String published) {

        static Loaded of(List<SigningKey> keys, KeyPairs pairs) {
            SigningKey current = keys.stream()
                    .filter(key -> key.state() == SigningKey.State.CURRENT)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no signing key is current"));
            JsonWebKeySet set =
                    new JsonWebKeySet(keys.stream().map(KeyPairs::published).collect(toList()));
            return new Loaded(pairs.open(current), set.toJson());
        }
    }
}
