package org.kontor.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M1. */
class ScriptsComeFromTheWarTest {

    private static final String OWN = "WEB-INF/classes/db/migration/";

    @TempDir
    Path folder;

    Path scripts;

    @BeforeEach
    void makeFolder() throws IOException {
        scripts = Files.createDirectory(folder.resolve("the scripts"));
    }

    @Test
    void of_its_classes_and_of_its_kontor_libraries() throws IOException {
        Path war = war(Map.of(
                OWN + "V1__accounts.sql",
                bytes("own"),
                "WEB-INF/lib/kontor-messaging-0.1.0.jar",
                jar("db/migration/V0_1__outbox.sql", "library"),
                "WEB-INF/lib/other.jar",
                jar("db/migration/V9__foreign.sql", "foreign"),
                "WEB-INF/lib/kontor-health-0.1.0.jar",
                jar("META-INF/beans.xml", "")));

        MigrationScripts.collect(war, scripts);

        assertThat(scripts).isDirectoryContaining("glob:**/V1__accounts.sql");
        assertThat(scripts.resolve("V0_1__outbox.sql")).hasContent("library");
        assertThat(scripts.toFile().list()).hasSize(2);
    }

    @Test
    void unpacked_too() throws IOException {
        Path exploded = folder.resolve("exploded");
        Path script = exploded.resolve(OWN).resolve("V1__accounts.sql");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "own");

        MigrationScripts.collect(exploded, scripts);

        assertThat(scripts.resolve("V1__accounts.sql")).hasContent("own");
    }

    @Test
    void but_never_two_of_one_name() throws IOException {
        Path war = war(Map.of(
                OWN + "V1__accounts.sql",
                bytes("own"),
                "WEB-INF/lib/kontor-messaging-0.1.0.jar",
                jar("db/migration/V1__accounts.sql", "library")));

        assertThatThrownBy(() -> MigrationScripts.collect(war, scripts))
                .isInstanceOfSatisfying(
                        MigrationFailed.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(MigrationFailed.SCRIPTS))
                .hasMessage("two scripts are named V1__accounts.sql");
    }

    @Test
    void and_a_war_without_any_is_refused() throws IOException {
        Path war = war(Map.of("WEB-INF/web.xml", bytes("")));

        assertThatThrownBy(() -> MigrationScripts.collect(war, scripts)).hasMessageContaining("no script");
        assertThatThrownBy(() -> MigrationScripts.collect(folder.resolve("none.war"), scripts))
                .hasMessageContaining("there is no WAR at");
    }

    private Path war(Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve("a service.war"), zip(entries));
    }

    private static byte[] jar(String entry, String content) {
        return zip(Map.of(entry, bytes(content)));
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
