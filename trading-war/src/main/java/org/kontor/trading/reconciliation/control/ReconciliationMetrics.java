package org.kontor.trading.reconciliation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.kontor.trading.reconciliation.entity.CheckResult;
import org.kontor.trading.reconciliation.entity.ReconciliationReport;

/**
 * The last outcome as gauges that must be zero, and how old it is. There are none before the first outcome: nothing is
 * said to be right that nobody looked at.
 */
@ApplicationScoped
public class ReconciliationMetrics {

    private static final Metadata MISMATCHES = Metadata.builder()
            .withName("kontor_reconciliation_mismatches")
            .withDescription("Figures of the books that are not what they stand for")
            .withUnit(MetricUnits.NONE)
            .build();
    private static final Metadata AGE = Metadata.builder()
            .withName("kontor_reconciliation_age")
            .withDescription("Time since the books were checked completely")
            .withUnit(MetricUnits.SECONDS)
            .build();

    @Inject
    MetricRegistry registry;

    @Inject
    Clock clock;

    private final Map<String, Long> mismatches = new ConcurrentHashMap<>();
    private volatile ReconciliationReport last;

    void show(ReconciliationReport report) {
        boolean first = last == null;
        last = report;
        report.checks().forEach(this::show);
        if (first) {
            registry.gauge(AGE, this::age);
        }
    }

    private void show(CheckResult result) {
        boolean first = mismatches.put(result.name(), result.mismatches()) == null;
        if (first) {
            registry.gauge(MISMATCHES, () -> mismatches.get(result.name()), new Tag("check", result.name()));
        }
    }

    private long age() {
        return Duration.between(last.finishedAt().toInstant(), clock.instant()).toSeconds();
    }
}
