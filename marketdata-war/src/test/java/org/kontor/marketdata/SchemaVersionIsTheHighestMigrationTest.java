package org.kontor.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaVersionIsTheHighestMigrationTest {

    @Test
    void readinessWaitsForTheLastMigration() throws IOException {
        Properties config = new Properties();
        try (Reader text =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            config.load(text);
        }

        assertThat(config.getProperty("kontor.schema.version")).isEqualTo(Integer.toString(highestMigration()));
    }

    private static int highestMigration() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
        }
    }
}
