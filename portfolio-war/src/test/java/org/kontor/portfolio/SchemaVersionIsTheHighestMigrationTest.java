package org.kontor.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaVersionIsTheHighestMigrationTest {

    @Test
    void readinessWaitsForIt() throws IOException {
        Properties configuration = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/META-INF/microprofile-config.properties");
                Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            configuration.load(file);

            assertThat(migrations
                            .map(script -> script.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
                            .map(Integer::valueOf)
                            .max(Comparator.naturalOrder()))
                    .hasToString("Optional[" + configuration.getProperty("kontor.schema.version") + "]");
        }
    }
}
