package org.kontor.trading.corporateactions.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What this replica's last run could not do; there is no figure before the first run. */
@ApplicationScoped
public class CorporateActionMetrics {

    private volatile int failures;

    void show(int failed) {
        failures = failed;
    }

    /** Must be zero (R7). */
    @Gauge(
            name = "kontor_corporate_actions_failures",
            unit = MetricUnits.NONE,
            absolute = true,
            description = "Accounts that a dividend or a split that is due could not be applied to")
    public int failures() {
        return failures;
    }
}
