package org.kontor.stack.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsAreForTheirOwnerOnlyTest {

    @TempDir
    Path directory;

    @Test
    void foldersAndFilesAreClosedToOthers() throws IOException {
        Path folder = directory.resolve("secrets");
        new Secrets(folder).get("trading", "db.password");

        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("trading"))).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("trading/db.password"))).isEqualTo("rw-------");
    }

    @Test
    void aSecretIsLongAndKeptAndDiffersFromEveryOther() {
        Secrets secrets = new Secrets(directory.resolve("secrets"));
        String first = secrets.get("trading", "db.password");

        assertThat(first).matches("[A-Za-z0-9]{32}");
        assertThat(new Secrets(directory.resolve("secrets")).get("trading", "db.password"))
                .isEqualTo(first);
        assertThat(secrets.get("users", "db.password")).isNotEqualTo(first);
    }

    @Test
    void aSecretOfOnesOwnChoiceIsKept() throws IOException {
        Files.createDirectories(directory.resolve("secrets/users"));
        Files.writeString(directory.resolve("secrets/users/kontor.admin.password"), "of my own choice\n");

        assertThat(new Secrets(directory.resolve("secrets")).get("users", "kontor.admin.password"))
                .isEqualTo("of my own choice");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
