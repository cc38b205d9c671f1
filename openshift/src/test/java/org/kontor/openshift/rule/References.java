package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.Workload;

/** Secrets, config maps, their keys, service accounts and volumes that a pod names exist in a template. */
public final class References {
    private final Installation installation;
    private final List<String> violations = new ArrayList<>();

    private References(Installation installation) {
        this.installation = installation;
    }

    public static List<String> violations(Installation installation) {
        var check = new References(installation);
        installation.workloads().forEach(check::workload);
        check.names();
        return check.violations;
    }

    private void workload(Workload workload) {
        String account = workload.pod().getServiceAccountName();
        if (account == null || installation.find(ServiceAccount.class, account).isEmpty()) {
            violations.add(workload.title() + ": no ServiceAccount " + account);
        }
        workload.pod().getVolumes().forEach(volume -> volume(volume, workload.title()));
        workload.containers().forEach(container -> {
            environment(container, workload.title());
            mounts(container, workload);
        });
        Set<String> mounted = workload.containers().stream()
                .flatMap(container -> container.getVolumeMounts().stream().map(VolumeMount::getName))
                .collect(Collectors.toSet());
        volumes(workload)
                .filter(name -> !mounted.contains(name))
                .forEach(name -> violations.add(workload.title() + ": volume " + name + " is mounted nowhere"));
    }

    private void volume(Volume volume, String title) {
        if (volume.getSecret() != null) {
            var secret = keysOfSecret(volume.getSecret().getSecretName());
            demand(secret.isPresent(), title, "secret " + volume.getSecret().getSecretName());
            volume.getSecret().getItems().forEach(item -> demandKey(secret, item.getKey(), title));
        }
        if (volume.getConfigMap() != null) {
            var map = keysOfConfigMap(volume.getConfigMap().getName());
            demand(map.isPresent(), title, "config map " + volume.getConfigMap().getName());
            volume.getConfigMap().getItems().forEach(item -> demandKey(map, item.getKey(), title));
        }
    }

    private void environment(Container container, String title) {
        container.getEnvFrom().forEach(source -> {
            if (source.getConfigMapRef() != null) {
                String name = source.getConfigMapRef().getName();
                demand(keysOfConfigMap(name).isPresent(), title, "config map " + name);
            }
        });
        container.getEnv().stream()
                .filter(variable -> variable.getValueFrom() != null)
                .map(variable -> variable.getValueFrom())
                .forEach(source -> {
                    if (source.getConfigMapKeyRef() != null) {
                        var key = source.getConfigMapKeyRef();
                        demandKey(keysOfConfigMap(key.getName()), key.getKey(), title);
                    }
                    if (source.getSecretKeyRef() != null) {
                        var key = source.getSecretKeyRef();
                        demandKey(keysOfSecret(key.getName()), key.getKey(), title);
                    }
                });
    }

    private void mounts(Container container, Workload workload) {
        Set<String> known = volumes(workload).collect(Collectors.toSet());
        container
                .getVolumeMounts()
                .forEach(mount ->
                        demand(known.contains(mount.getName()), workload.title(), "volume " + mount.getName()));
    }

    private static Stream<String> volumes(Workload workload) {
        return Stream.concat(
                workload.pod().getVolumes().stream().map(Volume::getName),
                workload.claims().stream().map(claim -> claim.getMetadata().getName()));
    }

    private void names() {
        Set<String> seen = new HashSet<>();
        installation.objects().stream()
                .map(Installation::title)
                .filter(title -> !seen.add(title))
                .forEach(title -> violations.add(title + ": exists twice"));
    }

    private Optional<Set<String>> keysOfSecret(String name) {
        return installation
                .find(Secret.class, name)
                .map(secret -> secret.getStringData().keySet());
    }

    private Optional<Set<String>> keysOfConfigMap(String name) {
        return installation.find(ConfigMap.class, name).map(map -> map.getData().keySet());
    }

    private void demandKey(Optional<Set<String>> keys, String key, String title) {
        demand(keys.isPresent() && keys.get().contains(key), title, "key " + key);
    }

    private void demand(boolean exists, String title, String what) {
        if (!exists) {
            violations.add(title + ": there is no " + what);
        }
    }
}
