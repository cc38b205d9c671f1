package org.kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Otherwise the service would call itself ready on an older database. */
class SchemaVersionIsTheHighestMigrationTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void theConfiguredVersionIsThatOfTheLastFile() throws IOException {
        Properties configuration = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("META-INF/microprofile-config.properties"))) {
            configuration.load(file);
        }
        try (Stream<Path> files = Files.list(RESOURCES.resolve("db/migration"))) {
            int highest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();

            assertThat(configuration.getProperty("kontor.schema.version")).isEqualTo(String.valueOf(highest));
        }
    }
}
