package org.kontor.users.factors.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.users.factors.entity.FactorSecret;
import org.kontor.users.signing.control.KeySeal;

/** Seals the secrets of authenticators as signing keys are sealed (R14.3): not under another user's name. */
@ApplicationScoped
class FactorSeal {

    @Inject
    @ConfigProperty(name = "kontor.signing.key.password")
    String password;

    private KeySeal seal;

    @PostConstruct
    void open() {
        seal = new KeySeal(password);
    }

    byte[] seal(FactorSecret secret, UUID userId) {
        try {
            return seal.seal(secret.bytes(), label(userId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a second factor", e);
        }
    }

    byte[] open(byte[] sealed, UUID userId) {
        try {
            return seal.open(sealed, label(userId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "kontor.signing.key.password does not open the second factor of " + userId, e);
        }
    }

    private static String label(UUID userId) {
        return "second factor of " + userId;
    }
}
