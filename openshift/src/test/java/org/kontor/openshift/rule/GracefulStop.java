package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.Workload;

/**
 * A service is replaced without a refused request: Liberty refuses connections from the moment of SIGTERM and ends
 * requests within 30 s, so the pod drains first and has time for both, and no pod goes before its successor is ready.
 */
public final class GracefulStop {
    private static final int QUIESCE_SECONDS = 30;
    private static final int SLACK_SECONDS = 10;
    private static final int SHORTEST_DRAIN_SECONDS = 5;

    private GracefulStop() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        for (Workload service : installation.services()) {
            int drain = drainSeconds(service);
            Long grace = service.pod().getTerminationGracePeriodSeconds();
            if (drain < SHORTEST_DRAIN_SECONDS) {
                violations.add(service.title() + ": drains for " + drain + " s only");
            }
            if (grace == null || grace < drain + QUIESCE_SECONDS + SLACK_SECONDS) {
                violations.add(
                        service.title() + ": a grace of " + grace + " s is too short for a drain of " + drain + " s");
            }
        }
        for (Deployment deployment : installation.ofKind(Deployment.class)) {
            var strategy = deployment.getSpec().getStrategy().getRollingUpdate();
            if (!Integer.valueOf(0).equals(strategy.getMaxUnavailable().getValue())
                    || !Integer.valueOf(1).equals(strategy.getMaxSurge().getValue())) {
                violations.add(Installation.title(deployment) + ": an update takes a pod away before it has another");
            }
        }
        return violations;
    }

    /** Seconds of {@code sleep} in preStop; 0 when there is none. */
    private static int drainSeconds(Workload service) {
        var lifecycle = service.pod().getContainers().get(0).getLifecycle();
        if (lifecycle == null
                || lifecycle.getPreStop() == null
                || lifecycle.getPreStop().getExec() == null) {
            return 0;
        }
        List<String> command = lifecycle.getPreStop().getExec().getCommand();
        return command.size() == 2 && command.get(0).equals("sleep") ? Integer.parseInt(command.get(1)) : 0;
    }
}
