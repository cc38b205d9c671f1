package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.openshift.template.Installation;

/** Each object, and each pod, says what it is in the labels that Kubernetes recommends. */
public final class RecommendedLabels {
    private static final List<String> EXPECTED = List.of("name", "instance", "component", "part-of");

    private RecommendedLabels() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        for (HasMetadata object : installation.objects()) {
            check(object.getMetadata().getLabels(), Installation.title(object), violations);
        }
        installation
                .workloads()
                .forEach(workload -> check(workload.podLabels(), "pods of " + workload.title(), violations));
        return violations;
    }

    private static void check(Map<String, String> labels, String title, List<String> violations) {
        for (String label : EXPECTED) {
            String value = labels.get("app.kubernetes.io/" + label);
            if (value == null || !value.matches("[a-zA-Z0-9]([\\w.-]{0,61}[a-zA-Z0-9])?")) {
                violations.add(title + ": label " + label + " is " + value);
            }
        }
    }
}
