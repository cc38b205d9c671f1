package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.Workload;

/**
 * Workload, Service, PodDisruptionBudget and spread constraint of a part select the same pods, and only those of that
 * part.
 */
public final class Selectors {
    private final Installation installation;
    private final List<String> violations = new ArrayList<>();

    private Selectors(Installation installation) {
        this.installation = installation;
    }

    public static List<String> violations(Installation installation) {
        var check = new Selectors(installation);
        installation.workloads().forEach(check::workload);
        for (Service service : installation.ofKind(Service.class)) {
            check.sameAsWorkload(service.getSpec().getSelector(), Installation.title(service));
        }
        for (PodDisruptionBudget budget : installation.ofKind(PodDisruptionBudget.class)) {
            check.sameAsWorkload(budget.getSpec().getSelector().getMatchLabels(), Installation.title(budget));
        }
        return check.violations;
    }

    private void workload(Workload workload) {
        Map<String, String> selector = workload.selector().getMatchLabels();
        sameAsWorkload(selector, workload.title());
        if (!selects(selector, workload)) {
            violations.add(workload.title() + ": selector " + selector + " does not match its own pods");
        }
        workload.pod().getTopologySpreadConstraints().forEach(spread -> {
            if (!selector.equals(spread.getLabelSelector().getMatchLabels())) {
                violations.add(workload.title() + ": spread over " + spread.getTopologyKey() + " selects others");
            }
        });
    }

    private void sameAsWorkload(Map<String, String> selector, String title) {
        List<Workload> selected = installation.workloads().stream()
                .filter(workload -> selects(selector, workload))
                .toList();
        if (selected.size() != 1) {
            violations.add(title + ": selects " + selected.size() + " workloads with " + selector);
        } else if (!selected.get(0).selector().getMatchLabels().equals(selector)) {
            violations.add(title + ": selector " + selector + " differs from that of "
                    + selected.get(0).title());
        }
    }

    private static boolean selects(Map<String, String> selector, Workload workload) {
        return workload.podLabels().entrySet().containsAll(selector.entrySet());
    }
}
