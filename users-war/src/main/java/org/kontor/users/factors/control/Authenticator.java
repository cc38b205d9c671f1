package org.kontor.users.factors.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.kontor.users.factors.entity.TimeStep;

/** Says which step a code is of, as an app computes it (R14.1). */
final class Authenticator {

    private Authenticator() {}

    /** The latest step that is taken now and has this code; empty if none has. Compares in constant time. */
    static Optional<TimeStep> stepOf(String code, byte[] secret, Instant now) {
        return TimeStep.at(now).window().stream()
                .filter(step -> MessageDigest.isEqual(
                        OneTimePassword.OF_APPS.code(secret, step.number()).getBytes(UTF_8), code.getBytes(UTF_8)))
                .findFirst();
    }
}
