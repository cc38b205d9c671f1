package org.kontor.openshift.rule;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.ArrayList;
import java.util.List;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.Workload;

/**
 * Every pod is admitted by the security context constraint {@code restricted-v2} under whatever user OpenShift assigns,
 * keeps its root file system unwritten and says what it needs.
 */
public final class RestrictedPods {
    private final List<String> violations = new ArrayList<>();

    private RestrictedPods() {}

    public static List<String> violations(Installation installation) {
        var check = new RestrictedPods();
        installation.workloads().forEach(check::workload);
        installation
                .ofKind(ServiceAccount.class)
                .forEach(account -> check.demand(
                        Boolean.FALSE.equals(account.getAutomountServiceAccountToken()),
                        Installation.title(account),
                        "automountServiceAccountToken false"));
        return check.violations;
    }

    private void workload(Workload workload) {
        pod(workload.pod(), workload.title());
        workload.containers().forEach(container -> {
            String title = workload.title() + " " + container.getName();
            security(container.getSecurityContext(), title);
            resources(container.getResources(), title);
            demand(container.getPorts().stream().allMatch(port -> port.getHostPort() == null), title, "no hostPort");
        });
    }

    private void pod(PodSpec pod, String title) {
        var security = pod.getSecurityContext();
        demand(security != null && Boolean.TRUE.equals(security.getRunAsNonRoot()), title, "runAsNonRoot");
        demand(
                security != null
                        && security.getSeccompProfile() != null
                        && "RuntimeDefault".equals(security.getSeccompProfile().getType()),
                title,
                "seccompProfile RuntimeDefault");
        demand(
                security != null
                        && security.getRunAsUser() == null
                        && security.getRunAsGroup() == null
                        && security.getFsGroup() == null
                        && security.getSupplementalGroups().isEmpty()
                        && security.getSeLinuxOptions() == null,
                title,
                "no user, group or label of its own: the constraint assigns them");
        demand(
                Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()),
                title,
                "automountServiceAccountToken false");
        demand(Boolean.FALSE.equals(pod.getEnableServiceLinks()), title, "enableServiceLinks false");
        demand(
                pod.getHostNetwork() == null && pod.getHostPID() == null && pod.getHostIPC() == null,
                title,
                "no host namespace");
        pod.getVolumes()
                .forEach(volume -> demand(allowed(volume), title, "an allowed kind of volume " + volume.getName()));
    }

    private static boolean allowed(Volume volume) {
        return volume.getSecret() != null
                || volume.getConfigMap() != null
                || volume.getProjected() != null
                || volume.getPersistentVolumeClaim() != null
                || volume.getEmptyDir() != null && volume.getEmptyDir().getSizeLimit() != null;
    }

    private void security(SecurityContext security, String title) {
        if (security == null) {
            violations.add(title + ": must have a securityContext");
            return;
        }
        demand(Boolean.TRUE.equals(security.getRunAsNonRoot()), title, "runAsNonRoot");
        demand(Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()), title, "allowPrivilegeEscalation false");
        demand(Boolean.TRUE.equals(security.getReadOnlyRootFilesystem()), title, "readOnlyRootFilesystem");
        var capabilities = security.getCapabilities();
        demand(
                capabilities != null
                        && capabilities.getDrop().equals(List.of("ALL"))
                        && capabilities.getAdd().isEmpty(),
                title,
                "all capabilities dropped");
        demand(security.getRunAsUser() == null && security.getRunAsGroup() == null, title, "no user of its own");
        demand(!Boolean.TRUE.equals(security.getPrivileged()), title, "no privilege");
    }

    private void resources(ResourceRequirements resources, String title) {
        for (String kind : List.of("memory", "ephemeral-storage")) {
            demand(resources != null && resources.getLimits().containsKey(kind), title, "a limit of " + kind);
            demand(resources != null && resources.getRequests().containsKey(kind), title, "a request of " + kind);
        }
        demand(resources != null && resources.getRequests().containsKey("cpu"), title, "a request of cpu");
        demand(resources != null && !resources.getLimits().containsKey("cpu"), title, "no limit of cpu");
    }

    private void demand(boolean holds, String title, String what) {
        if (!holds) {
            violations.add(title + ": must have " + what);
        }
    }
}
