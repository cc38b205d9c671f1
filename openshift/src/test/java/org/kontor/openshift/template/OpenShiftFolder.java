package org.kontor.openshift.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where things lie; the build runs the tests in the folder {@code openshift}. */
public final class OpenShiftFolder {
    public static final Path TEMPLATES = Path.of("templates");
    public static final Path PARAMS = Path.of("params");
    public static final Path IMAGE = Path.of("image");
    public static final Path LIBERTY_CONFIG = Path.of("..", "liberty-config");

    private OpenShiftFolder() {}

    /** All regular files directly in the folder whose name ends as given, by name. */
    public static List<Path> filesIn(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
