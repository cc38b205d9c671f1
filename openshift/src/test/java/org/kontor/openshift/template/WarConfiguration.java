package org.kontor.openshift.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings a WAR and its libraries read with MicroProfile Config: their names, and the defaults it brings. */
public record WarConfiguration(Set<String> names, Properties defaults) {
    private static final Path LIBRARIES = Path.of("..", "libs");
    private static final Pattern READ_IN_CODE = Pattern.compile("\"(kontor\\.[a-z0-9.-]+)\"");

    public static WarConfiguration of(String service) {
        Path war = Path.of("..", service + "-war", "src", "main");
        Path properties = war.resolve("resources/META-INF/microprofile-config.properties");
        Properties defaults = new Properties();
        try (var reader = Files.newBufferedReader(properties);
                var own = Files.walk(war.resolve("java"));
                var libraries = Files.walk(LIBRARIES)) {
            defaults.load(reader);
            Set<String> names = new TreeSet<>(defaults.stringPropertyNames());
            Stream.concat(own, libraries)
                    .filter(file -> file.toString().matches(".*/src/main/.*\\.java"))
                    .flatMap(file ->
                            READ_IN_CODE.matcher(OpenShiftFolder.text(file)).results())
                    .forEach(match -> names.add(match.group(1)));
            return new WarConfiguration(names, defaults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the default is the machine the WAR was written on. */
    public boolean boundToOneMachine(String name) {
        return defaults.getProperty(name, "").matches(".*(localhost|127\\.0\\.0\\.1).*");
    }
}
