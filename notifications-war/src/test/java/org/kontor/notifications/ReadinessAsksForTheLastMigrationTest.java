package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadinessAsksForTheLastMigrationTest {

    @Test
    void theConfiguredVersionIsThatOfTheNewestFile() throws IOException {
        Properties defaults = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/META-INF/microprofile-config.properties");
                Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            defaults.load(file);
            int newest = migrations
                    .map(path -> path.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(defaults.getProperty("kontor.schema.version")).isEqualTo(String.valueOf(newest));
        }
    }
}
