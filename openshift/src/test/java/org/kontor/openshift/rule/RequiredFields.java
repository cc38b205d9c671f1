package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.Workload;

/** What the API server demands and the Java model does not. */
public final class RequiredFields {
    private static final String DNS_NAME = "[a-z]([-a-z0-9]{0,61}[a-z0-9])?";
    private final List<String> violations = new ArrayList<>();

    private RequiredFields() {}

    public static List<String> violations(Installation installation) {
        var check = new RequiredFields();
        installation.objects().forEach(object -> {
            check.demand(
                    matches(object.getMetadata().getName(), DNS_NAME), Installation.title(object), "metadata.name");
            check.demand(object.getMetadata().getNamespace() == null, Installation.title(object), "no namespace");
        });
        installation.workloads().forEach(check::workload);
        installation.ofKind(Service.class).forEach(check::service);
        installation.ofKind(Route.class).forEach(check::route);
        installation.ofKind(ConfigMap.class).forEach(check::configMap);
        installation.ofKind(PodDisruptionBudget.class).forEach(check::budget);
        return check.violations;
    }

    private void workload(Workload workload) {
        String title = workload.title();
        demand(workload.replicas() != null, title, "spec.replicas");
        demand(workload.selector() != null && filled(workload.selector().getMatchLabels()), title, "spec.selector");
        demand(filled(workload.podLabels()), title, "spec.template.metadata.labels");
        demand(!workload.pod().getContainers().isEmpty(), title, "spec.template.spec.containers");
        workload.containers().forEach(container -> container(container, title));
        workload.claims().forEach(claim -> claim(claim, title));
    }

    private void container(Container container, String title) {
        demand(matches(container.getName(), DNS_NAME), title, "name of a container");
        demand(matches(container.getImage(), "\\S+"), title, "image of " + container.getName());
        for (ContainerPort port : container.getPorts()) {
            demand(port.getContainerPort() != null, title, "containerPort of " + container.getName());
            demand(matches(port.getName(), "[a-z0-9-]{1,15}"), title, "name of a port of " + container.getName());
        }
        container.getVolumeMounts().forEach(mount -> {
            demand(matches(mount.getName(), DNS_NAME), title, "name of a volume mount of " + container.getName());
            demand(matches(mount.getMountPath(), "/\\S+"), title, "mountPath in " + container.getName());
        });
        container.getEnv().forEach(variable -> environmentName(variable.getName(), title));
    }

    private void claim(PersistentVolumeClaim claim, String title) {
        demand(!claim.getSpec().getAccessModes().isEmpty(), title, "accessModes of a claim");
        demand(claim.getSpec().getResources().getRequests().containsKey("storage"), title, "storage of a claim");
    }

    private void service(Service service) {
        String title = Installation.title(service);
        demand(filled(service.getSpec().getSelector()), title, "spec.selector");
        demand(!service.getSpec().getPorts().isEmpty(), title, "spec.ports");
        service.getSpec()
                .getPorts()
                .forEach(port -> demand(port.getPort() != null, title, "port of " + port.getName()));
    }

    private void route(Route route) {
        String title = Installation.title(route);
        demand(matches(route.getSpec().getHost(), "[a-z0-9.-]+"), title, "spec.host");
        demand(matches(route.getSpec().getPath(), "/\\S+"), title, "spec.path");
        demand("Service".equals(route.getSpec().getTo().getKind()), title, "spec.to.kind Service");
        demand(route.getSpec().getTls() != null, title, "spec.tls");
    }

    /** The name of an entry that is no environment name would be left out by {@code envFrom} without a word. */
    private void configMap(ConfigMap map) {
        map.getData().keySet().stream()
                .filter(name -> !name.contains("."))
                .forEach(name -> environmentName(name, Installation.title(map)));
    }

    private void budget(PodDisruptionBudget budget) {
        var spec = budget.getSpec();
        demand(
                (spec.getMaxUnavailable() == null) != (spec.getMinAvailable() == null),
                Installation.title(budget),
                "one bound");
    }

    private void environmentName(String name, String title) {
        demand(matches(name, "[A-Z][A-Z0-9_]*"), title, "environment name instead of " + name);
    }

    private void demand(boolean holds, String title, String what) {
        if (!holds) {
            violations.add(title + ": must have " + what);
        }
    }

    private static boolean matches(String value, String pattern) {
        return value != null && value.matches(pattern);
    }

    private static boolean filled(Map<String, String> labels) {
        return labels != null && !labels.isEmpty();
    }
}
