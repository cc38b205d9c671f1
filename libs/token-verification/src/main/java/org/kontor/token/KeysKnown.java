package org.kontor.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A server without keys would turn everybody away. One that has some stays ready, also while users is out (R6). */
@Readiness
@ApplicationScoped
public class KeysKnown implements HealthCheck {

    @Inject
    KnownKeys keys;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("token-keys").status(keys.areThere()).build();
    }
}
