package org.kontor.users.signing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kontor.users.signing.control.SigningKeys;

/** Nobody can sign in before there is a key to sign with. */
@Readiness
@ApplicationScoped
public class SigningKeyReady implements HealthCheck {

    @Inject
    SigningKeys keys;

    @Override
    public HealthCheckResponse call() {
        try {
            keys.prepare();
            return HealthCheckResponse.up("signing-key");
        } catch (RuntimeException none) {
            // why is in the log, where Preparation tries too
            return HealthCheckResponse.down("signing-key");
        }
    }
}
