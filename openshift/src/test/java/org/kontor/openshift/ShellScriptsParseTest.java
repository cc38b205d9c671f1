package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.OpenShiftFolder;

class ShellScriptsParseTest {

    static Stream<Arguments> scripts() {
        Stream<Arguments> files = OpenShiftFolder.filesIn(OpenShiftFolder.IMAGE, ".sh").stream()
                .map(file -> Arguments.of(file.toString(), OpenShiftFolder.text(file)));
        Stream<Arguments> embedded = Installation.all().get(0).ofKind(ConfigMap.class).stream()
                .flatMap(map -> map.getData().entrySet().stream())
                .filter(entry -> entry.getKey().endsWith(".sh"))
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
        return Stream.concat(files, embedded);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void by_a_shell(String name, String script) throws IOException, InterruptedException {
        assertThat(exitCodeOfSyntaxCheck(script)).as(name).isZero();
    }

    @Test
    void a_broken_script_is_found() throws IOException, InterruptedException {
        assertThat(exitCodeOfSyntaxCheck("if true; then echo")).isNotZero();
    }

    private static int exitCodeOfSyntaxCheck(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        try (var input = shell.getOutputStream()) {
            input.write(script.getBytes(StandardCharsets.UTF_8));
        }
        return shell.waitFor();
    }
}
