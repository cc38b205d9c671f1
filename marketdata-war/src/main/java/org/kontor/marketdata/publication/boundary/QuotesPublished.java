package org.kontor.marketdata.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kontor.marketdata.publication.control.QuotePublication;

/** Tells whether quotes get out and stays UP: without that the service still answers whoever asks. */
@Readiness
@ApplicationScoped
public class QuotesPublished implements HealthCheck {

    @Inject
    QuotePublication publication;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("quotes")
                .up()
                .withData(
                        "state", publication.isFailing() ? "not published, the broker cannot be reached" : "published")
                .build();
    }
}
