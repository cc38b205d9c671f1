package org.kontor.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the scripts of a WAR in one folder (M1). */
final class MigrationScripts {

    private static final String SCRIPTS = "db/migration";

    private MigrationScripts() {}

    /** @param war a WAR file or the folder of an unpacked one */
    static void collect(Path war, Path folder) {
        try {
            if (Files.isDirectory(war)) {
                collectFromTree(war, folder);
            } else if (Files.isRegularFile(war)) {
                try (FileSystem content = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), Map.of())) {
                    collectFromTree(content.getPath("/"), folder);
                }
            } else {
                throw new MigrationFailed(MigrationFailed.USAGE, "there is no WAR at " + war, null);
            }
        } catch (FileAlreadyExistsException e) {
            throw new MigrationFailed(
                    MigrationFailed.SCRIPTS,
                    "two scripts are named " + Path.of(e.getFile()).getFileName(),
                    e);
        } catch (IOException e) {
            throw new MigrationFailed(MigrationFailed.USAGE, "cannot read the scripts of " + war + ": " + e, e);
        }
        if (files(folder, "").isEmpty()) {
            throw new MigrationFailed(MigrationFailed.SCRIPTS, "no script in " + SCRIPTS + " of " + war, null);
        }
    }

    private static void collectFromTree(Path war, Path folder) throws IOException {
        copy(war.resolve("WEB-INF/classes").resolve(SCRIPTS), folder);
        for (Path library : files(war.resolve("WEB-INF/lib"), "kontor-")) {
            // a ZIP in a ZIP has no file system of its own, so it is unpacked beside the scripts
            Path unpacked = Files.createTempFile("library", ".jar");
            try (InputStream jar = Files.newInputStream(library)) {
                Files.write(unpacked, jar.readAllBytes());
                try (FileSystem content = FileSystems.newFileSystem(URI.create("jar:" + unpacked.toUri()), Map.of())) {
                    copy(content.getPath(SCRIPTS), folder);
                }
            } finally {
                Files.delete(unpacked);
            }
        }
    }

    private static void copy(Path scripts, Path folder) throws IOException {
        for (Path script : files(scripts, "")) {
            Files.copy(script, folder.resolve(script.getFileName().toString()));
        }
    }

    private static List<Path> files(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MigrationFailed(MigrationFailed.USAGE, "cannot list " + folder, e);
        }
    }
}
