package org.kontor.openshift.template;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All templates processed with the parameters of one environment. */
public record Installation(String environment, List<ProcessedTemplate> templates) {

    private static final List<Installation> ALL =
            ParameterFile.all().stream().map(Installation::of).toList();

    /** Every environment of {@code params/} with the templates as they lie in the folder. */
    public static List<Installation> all() {
        return ALL;
    }

    /** The first environment, with a mistake in a copy of one template. */
    public static Installation withMistake(String template, String original, String mistake) {
        var faulty = ProcessedTemplate.of(
                TemplateFile.named(template).mutated(original, mistake),
                ParameterFile.all().get(0).values());
        List<ProcessedTemplate> templates = ALL.get(0).templates.stream()
                .map(processed -> processed.file().name().equals(template) ? faulty : processed)
                .toList();
        return new Installation("faulty " + template, templates);
    }

    private static Installation of(ParameterFile parameters) {
        return new Installation(
                parameters.name(),
                TemplateFile.all().stream()
                        .map(file -> ProcessedTemplate.of(file, parameters.values()))
                        .toList());
    }

    public List<HasMetadata> objects() {
        return templates.stream()
                .flatMap(template -> template.objects().stream())
                .toList();
    }

    public <T extends HasMetadata> List<T> ofKind(Class<T> kind) {
        return objects().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <T extends HasMetadata> Optional<T> find(Class<T> kind, String name) {
        return ofKind(kind).stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst();
    }

    public List<Workload> workloads() {
        return Stream.concat(
                        ofKind(Deployment.class).stream().map(Workload::of),
                        ofKind(StatefulSet.class).stream().map(Workload::of))
                .toList();
    }

    /** The deployments that run a WAR of Kontor on Liberty. */
    public List<Workload> services() {
        return ofKind(Deployment.class).stream().map(Workload::of).toList();
    }

    /** Kind and name of an object, for a person to read. */
    public static String title(HasMetadata object) {
        return object.getKind() + " " + object.getMetadata().getName();
    }

    @Override
    public String toString() {
        return environment;
    }
}
