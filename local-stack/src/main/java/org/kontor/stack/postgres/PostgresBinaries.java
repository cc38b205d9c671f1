package org.kontor.stack.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once from the archive that Maven has put on the class path. */
final class PostgresBinaries {

    static final String VERSION = "17.11.0";

    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final int OWNER_MAY_EXECUTE = 0b001_000_000;

    private PostgresBinaries() {}

    /** The unpacked programs below this directory; the folder appears only when it is complete. */
    static Path in(Path directory) throws IOException {
        Path target = directory.resolve("bin-" + VERSION);
        if (!Files.isDirectory(target)) {
            removeInterrupted(directory);
            Path draft = Files.createTempDirectory(directory, ".unpacking");
            unpack(draft);
            Files.setPosixFilePermissions(draft, EXECUTABLE);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    private static void removeInterrupted(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> drafts = Files.list(directory)) {
            for (Path draft : drafts.filter(p -> p.getFileName().toString().startsWith(".unpacking"))
                    .toList()) {
                try (Stream<Path> content = Files.walk(draft)) {
                    for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        String archive = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (resource == null) {
                throw new IOException("no PostgreSQL for this machine on the class path (" + archive
                        + "): build on the kind of machine that runs it");
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("archive entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            Files.setPosixFilePermissions(file, (entry.getMode() & OWNER_MAY_EXECUTE) == 0 ? READABLE : EXECUTABLE);
        }
    }

    static String archiveName(String osName, String osArch) {
        String system = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String architecture = osArch.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + architecture + ".txz";
    }
}
