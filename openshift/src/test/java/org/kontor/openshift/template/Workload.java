package org.kontor.openshift.template;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a Deployment and a StatefulSet have in common: pods made from a template. */
public record Workload(
        HasMetadata owner,
        Integer replicas,
        LabelSelector selector,
        PodTemplateSpec template,
        List<PersistentVolumeClaim> claims) {

    static Workload of(Deployment deployment) {
        var spec = deployment.getSpec();
        return new Workload(deployment, spec.getReplicas(), spec.getSelector(), spec.getTemplate(), List.of());
    }

    static Workload of(StatefulSet set) {
        var spec = set.getSpec();
        return new Workload(
                set, spec.getReplicas(), spec.getSelector(), spec.getTemplate(), spec.getVolumeClaimTemplates());
    }

    public String name() {
        return owner.getMetadata().getName();
    }

    public String title() {
        return Installation.title(owner);
    }

    public PodSpec pod() {
        return template.getSpec();
    }

    /** Empty when the template forgot its labels, so that a rule can say so. */
    public Map<String, String> podLabels() {
        var metadata = template.getMetadata();
        return metadata == null || metadata.getLabels() == null ? Map.of() : metadata.getLabels();
    }

    /** Init containers first, in the order in which they run. */
    public List<Container> containers() {
        return Stream.concat(pod().getInitContainers().stream(), pod().getContainers().stream())
                .toList();
    }
}
