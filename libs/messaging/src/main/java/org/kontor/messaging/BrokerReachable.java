package org.kontor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells of the broker and stays UP: without it the service is degraded, for orders go on into the outbox. */
@Readiness
@ApplicationScoped
public class BrokerReachable implements HealthCheck {

    @Inject
    BrokerChannel broker;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker")
                .up()
                .withData("state", broker.isReachable() ? "reachable" : "unreachable, events are kept")
                .build();
    }
}
