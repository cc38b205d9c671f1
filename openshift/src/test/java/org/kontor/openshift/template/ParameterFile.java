package org.kontor.openshift.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one environment, as {@code oc process --param-file} reads them: NAME=value, {@code #} starts a comment
 * line.
 */
public record ParameterFile(String name, Map<String, String> values) {

    public static List<ParameterFile> all() {
        return OpenShiftFolder.filesIn(OpenShiftFolder.PARAMS, ".env").stream()
                .map(ParameterFile::read)
                .toList();
    }

    private static ParameterFile read(Path file) {
        Map<String, String> values = new LinkedHashMap<>();
        OpenShiftFolder.text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> values.put(pair[0], pair[1]));
        return new ParameterFile(file.getFileName().toString(), values);
    }
}
