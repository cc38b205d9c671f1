package org.kontor.users.signing.boundary;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.kontor.users.signing.entity.SigningKey;

/** A signing key as administrators see it. */
public record SigningKeyView(
        String kid, String state, OffsetDateTime publishedAt, OffsetDateTime currentSince, OffsetDateTime retiredAt) {

    static SigningKeyView of(SigningKey key) {
        return new SigningKeyView(
                key.kid(),
                key.state().name().toLowerCase(Locale.ROOT),
                key.createdAt(),
                key.currentSince(),
                key.retiredAt());
    }
}
