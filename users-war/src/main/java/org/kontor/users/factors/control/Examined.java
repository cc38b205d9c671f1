package org.kontor.users.factors.control;

import java.util.UUID;
import org.kontor.users.factors.entity.TimeStep;

/**
 * A second proof that is right as far as can be said without using it up: a code has its step, and the secret it was
 * computed from; of a recovery code there is the hash alone.
 */
public record Examined(UUID userId, byte[] sealed, TimeStep step, String recoveryHash) {

    boolean isRecovery() {
        return recoveryHash != null;
    }
}
