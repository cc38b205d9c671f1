package org.kontor.openshift.template;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the template of one service gives its server: names in the environment, and names of files with secrets. */
public record ServerSettings(String service, Set<String> environment, Set<String> files) {

    public static List<ServerSettings> of(Installation installation) {
        return installation.services().stream()
                .map(service -> of(service, installation))
                .toList();
    }

    private static ServerSettings of(Workload service, Installation installation) {
        Container liberty = service.pod().getContainers().get(0);
        Set<String> environment = liberty.getEnvFrom().stream()
                .flatMap(source -> installation
                        .find(ConfigMap.class, source.getConfigMapRef().getName())
                        .stream())
                .flatMap(map -> map.getData().keySet().stream())
                .collect(Collectors.toSet());
        String sources = liberty.getEnv().stream()
                .filter(variable -> variable.getName().equals("VARIABLE_SOURCE_DIRS"))
                .map(variable -> variable.getValue())
                .findFirst()
                .orElse("");
        Set<String> files = liberty.getVolumeMounts().stream()
                .filter(mount -> mount.getMountPath().equals(sources))
                .flatMap(mount -> service.pod().getVolumes().stream()
                        .filter(volume -> volume.getName().equals(mount.getName()) && volume.getSecret() != null))
                .flatMap(volume ->
                        installation.find(Secret.class, volume.getSecret().getSecretName()).stream())
                .flatMap(secret -> secret.getStringData().keySet().stream())
                .collect(Collectors.toSet());
        return new ServerSettings(service.podLabels().get("app.kubernetes.io/name"), environment, files);
    }

    public boolean sets(String variable) {
        return environment.contains(environmentName(variable));
    }

    /** As Liberty and MicroProfile Config look for a name in the environment. */
    public static String environmentName(String variable) {
        return variable.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
