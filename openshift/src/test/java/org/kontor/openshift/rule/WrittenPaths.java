package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.Workload;

/** With a read-only root, each path a program writes to is a volume, and nothing else is writable. */
public final class WrittenPaths {
    /**
     * By container; {@code image/run-server.sh} names the paths of Liberty, the PostgreSQL image those of the database.
     */
    private static final Map<String, Set<String>> WRITTEN_BY = Map.of(
            "schema-migration", Set.of("/tmp"),
            "liberty", Set.of("/tmp", "/logs", "/opt/ol/wlp/output"),
            "postgresql", Set.of("/tmp", "/var/run/postgresql", "/var/lib/postgresql/data"),
            "broker", Set.of("/tmp", "/var/lib/kontor-broker"));

    private WrittenPaths() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        for (Workload workload : installation.workloads()) {
            for (Container container : workload.containers()) {
                Set<String> expected = WRITTEN_BY.getOrDefault(container.getName(), Set.of());
                Set<String> writable = writable(container, workload);
                if (!writable.equals(expected)) {
                    violations.add(workload.title() + " " + container.getName() + ": writable are " + writable
                            + ", written to are " + expected);
                }
            }
        }
        return violations;
    }

    private static Set<String> writable(Container container, Workload workload) {
        Set<String> volumes = Stream.concat(
                        workload.pod().getVolumes().stream()
                                .filter(volume -> volume.getEmptyDir() != null)
                                .map(volume -> volume.getName()),
                        workload.claims().stream()
                                .map(claim -> claim.getMetadata().getName()))
                .collect(Collectors.toSet());
        return container.getVolumeMounts().stream()
                .filter(mount -> volumes.contains(mount.getName()) && !Boolean.TRUE.equals(mount.getReadOnly()))
                .map(VolumeMount::getMountPath)
                .collect(Collectors.toSet());
    }
}
