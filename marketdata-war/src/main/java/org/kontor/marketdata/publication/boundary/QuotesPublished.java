package org.kontor.marketdata.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kontor.marketdata.publication.control.QuotePublication;

/** Tells of the broker and stays UP: without it the service still answers whoever asks. */
@Readiness
@ApplicationScoped
public class QuotesPublished implements HealthCheck {

    @Inject
    QuotePublication publication;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker")
                .up()
                .withData("state", publication.isFailing() ? "unreachable, quotes are dropped" : "not known to fail")
                .build();
    }
}
