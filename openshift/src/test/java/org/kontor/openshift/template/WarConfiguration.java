package org.kontor.openshift.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The settings a WAR reads with MicroProfile Config: their names, and the defaults it brings. */
public record WarConfiguration(Set<String> names, Properties defaults) {
    private static final Pattern READ_IN_CODE = Pattern.compile("\"(kontor\\.[a-z0-9.-]+)\"");

    /** Empty when the WAR is not checked out. */
    public static Optional<WarConfiguration> of(String service) {
        Path war = Path.of("..", service + "-war", "src", "main");
        Path properties = war.resolve("resources/META-INF/microprofile-config.properties");
        if (!Files.exists(properties)) {
            return Optional.empty();
        }
        Properties defaults = new Properties();
        try (var reader = Files.newBufferedReader(properties);
                var sources = Files.walk(war.resolve("java"))) {
            defaults.load(reader);
            Set<String> names = new TreeSet<>(defaults.stringPropertyNames());
            sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file ->
                            READ_IN_CODE.matcher(OpenShiftFolder.text(file)).results())
                    .forEach(match -> names.add(match.group(1)));
            return Optional.of(new WarConfiguration(names, defaults));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings whose default is the machine the WAR was written on. */
    public Set<String> boundToOneMachine() {
        return names.stream()
                .filter(name -> defaults.getProperty(name, "").matches(".*(localhost|127\\.0\\.0\\.1).*"))
                .collect(Collectors.toSet());
    }
}
