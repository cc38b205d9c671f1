package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kontor.openshift.template.Installation;

/**
 * All pods of a service, with the one more that an update adds, can fill their pools and leave ten connections of the
 * database to the schema migration, the backup and a person.
 */
public final class DatabaseConnections {
    private static final int KEPT_FREE = 10;
    private static final Pattern MAX_CONNECTIONS = Pattern.compile("max_connections=(\\d+)");

    private DatabaseConnections() {}

    public static List<String> violations(Installation installation) {
        List<String> violations = new ArrayList<>();
        for (Deployment deployment : installation.ofKind(Deployment.class)) {
            String name = deployment.getMetadata().getName();
            int pods = deployment.getSpec().getReplicas()
                    + deployment
                            .getSpec()
                            .getStrategy()
                            .getRollingUpdate()
                            .getMaxSurge()
                            .getIntVal();
            int wanted = pods * poolSize(installation, name);
            Optional<Integer> offered =
                    installation.find(StatefulSet.class, name + "-db").flatMap(DatabaseConnections::maxConnections);
            if (offered.isEmpty()) {
                violations.add(name + ": max_connections of its database is not known");
            } else if (wanted >= offered.get() - KEPT_FREE) {
                violations.add(
                        name + ": " + pods + " pods may open " + wanted + " of " + offered.get() + " connections");
            }
        }
        return violations;
    }

    private static int poolSize(Installation installation, String service) {
        return installation
                .find(ConfigMap.class, service)
                .map(map -> Integer.parseInt(map.getData().get("DB_POOL_MAX")))
                .orElseThrow(() -> new IllegalStateException(service + " has no config map"));
    }

    private static Optional<Integer> maxConnections(StatefulSet database) {
        return database.getSpec().getTemplate().getSpec().getContainers().get(0).getArgs().stream()
                .map(MAX_CONNECTIONS::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.parseInt(matcher.group(1)))
                .findFirst();
    }
}
