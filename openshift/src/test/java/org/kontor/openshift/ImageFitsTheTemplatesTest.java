package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.openshift.template.Containerfile;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.OpenShiftFolder;
import org.kontor.openshift.template.Workload;

class ImageFitsTheTemplatesTest {
    private static final Containerfile IMAGE = Containerfile.read();
    private static final Installation INSTALLATION = Installation.all().get(0);

    @Test
    void a_user_is_a_number_so_that_runAsNonRoot_can_be_checked() {
        assertThat(IMAGE.all("USER")).hasSize(2).allMatch(user -> user.matches("[1-9]\\d*"));
    }

    @Test
    void no_secret_is_baked_in() {
        assertThat(Stream.of("ENV", "ARG").flatMap(word -> IMAGE.all(word).stream()))
                .noneMatch(line -> line.matches("(?i).*(password|secret|token).*"));
    }

    @Test
    void what_changes_least_comes_first() {
        List<String> order = List.of(
                "liberty-config/${SERVICE}/",
                "featureUtility installServerFeatures",
                "liberty-config/runtime/target/resources/",
                "${SERVICE}-war.war");
        String service = String.join("\n", IMAGE.instructions());
        assertThat(order.stream().map(service::indexOf)).isSorted().doesNotContain(-1);
    }

    @Test
    void what_is_copied_comes_from_a_folder_of_the_repository() {
        for (List<String> copy : IMAGE.copies()) {
            for (String source : copy.subList(0, copy.size() - 1)) {
                String folder = source.replace("${SERVICE}", "users").replaceAll("(/target/.*|/[^/]*)$", "");
                assertThat(Files.isDirectory(Path.of("..").resolve(folder)))
                        .as(source)
                        .isTrue();
            }
        }
    }

    @Test
    void an_entry_point_is_a_script_of_this_folder_that_can_be_run() {
        for (String entryPoint : IMAGE.all("ENTRYPOINT")) {
            String script = entryPoint.replaceAll(".*/([\\w-]+\\.sh)\"]", "$1");
            assertThat(OpenShiftFolder.IMAGE.resolve(script)).isExecutable();
        }
    }

    @Test
    void the_schema_migration_finds_its_files() {
        for (Workload service : INSTALLATION.services()) {
            String name = service.podLabels().get("app.kubernetes.io/name");
            List<String> destinations = IMAGE.copies().stream()
                    .map(copy -> copy.get(copy.size() - 1) + copy.get(0).replaceAll(".*/", ""))
                    .map(destination -> destination.replace("${SERVICE}", name))
                    .toList();
            assertThat(service.pod().getInitContainers().get(0).getCommand().stream()
                            .filter(word -> word.endsWith(".jar") || word.endsWith(".war")))
                    .hasSize(2)
                    .isSubsetOf(destinations);
        }
    }

    @Test
    void the_port_of_the_image_is_that_of_the_pod() {
        List<String> ports = INSTALLATION.workloads().stream()
                .flatMap(workload -> workload.pod().getContainers().stream())
                .filter(container -> container.getImage().contains("/kontor-"))
                .flatMap(container -> container.getPorts().stream())
                .map(port -> port.getContainerPort().toString())
                .distinct()
                .toList();
        assertThat(IMAGE.all("EXPOSE")).containsExactlyInAnyOrderElementsOf(ports);
    }
}
