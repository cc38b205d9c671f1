package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.Workload;

/** Whatever names a port, a probe or the target of a Service, names one that the container opens. */
public final class Ports {
    private static final Map<String, String> PATH_OF_PROBE =
            Map.of("startup", "/health/started", "liveness", "/health/live", "readiness", "/health/ready");
    private final List<String> violations = new ArrayList<>();

    private Ports() {}

    public static List<String> violations(Installation installation) {
        var check = new Ports();
        for (Workload workload : installation.workloads()) {
            for (Container container : workload.pod().getContainers()) {
                check.probe(workload, container, "startup", container.getStartupProbe());
                check.probe(workload, container, "liveness", container.getLivenessProbe());
                check.probe(workload, container, "readiness", container.getReadinessProbe());
            }
        }
        for (Service service : installation.ofKind(Service.class)) {
            check.service(service, installation);
        }
        return check.violations;
    }

    private void probe(Workload workload, Container container, String kind, Probe probe) {
        String title = workload.title() + " " + container.getName();
        if (probe == null) {
            violations.add(title + ": no " + kind + " probe");
        } else if (probe.getHttpGet() != null) {
            if (!opens(container, probe.getHttpGet().getPort())) {
                violations.add(title + ": " + kind + " probe asks an unknown port");
            }
            if (!PATH_OF_PROBE.get(kind).equals(probe.getHttpGet().getPath())) {
                violations.add(title + ": " + kind + " probe asks "
                        + probe.getHttpGet().getPath());
            }
        } else if (probe.getTcpSocket() != null) {
            if (!opens(container, probe.getTcpSocket().getPort())) {
                violations.add(title + ": " + kind + " probe asks an unknown port");
            }
        } else if (probe.getExec() == null) {
            violations.add(title + ": " + kind + " probe does nothing");
        }
    }

    private void service(Service service, Installation installation) {
        List<Container> containers = installation.workloads().stream()
                .filter(workload -> workload.podLabels()
                        .entrySet()
                        .containsAll(service.getSpec().getSelector().entrySet()))
                .flatMap(workload -> workload.pod().getContainers().stream())
                .toList();
        service.getSpec().getPorts().forEach(port -> {
            if (containers.stream().noneMatch(container -> opens(container, port.getTargetPort()))) {
                violations.add(
                        Installation.title(service) + ": no container opens the target of port " + port.getName());
            }
        });
    }

    private static boolean opens(Container container, IntOrString wanted) {
        return wanted != null
                && container.getPorts().stream()
                        .flatMap(port -> Stream.of(port.getName(), port.getContainerPort()))
                        .anyMatch(port -> port != null && port.equals(wanted.getValue()));
    }
}
