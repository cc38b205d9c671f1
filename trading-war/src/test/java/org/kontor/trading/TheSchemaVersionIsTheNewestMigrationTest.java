package org.kontor.trading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TheSchemaVersionIsTheNewestMigrationTest {

    @Test
    void readinessWaitsForTheNewestScript() throws IOException {
        Properties config = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/META-INF/microprofile-config.properties")) {
            config.load(file);
        }
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            int newest = scripts.map(script -> script.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(config.getProperty("kontor.schema.version")).isEqualTo(String.valueOf(newest));
        }
    }
}
