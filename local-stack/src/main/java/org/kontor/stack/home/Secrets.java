package org.kontor.stack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * Passwords in files that only their owner can read: one folder per service, one file per variable, named as the
 * server's variable. A password is made when it is first asked for and kept from then on.
 */
public final class Secrets {

    /** Who may do everything in PostgreSQL and the broker; known to nobody but the launcher and the tests. */
    public static final String OPERATOR = "operator";

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 32;

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path directory) {
        this.directory = directory;
    }

    public Path folderOf(String holder) {
        return directory.resolve(holder);
    }

    /** The secret of this holder; 32 letters and digits from a secure source if there was none yet. */
    public synchronized String get(String holder, String variable) {
        try {
            Path file = ownerOnly(ownerOnly(directory).resolve(holder)).resolve(variable);
            if (!Files.exists(file)) {
                write(file, generate());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("secret " + variable + " of " + holder + " in " + directory, e);
        }
    }

    private static Path ownerOnly(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    /** By rename, so that a crash never leaves an empty or half-written password behind. */
    private static void write(Path file, String secret) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                ".draft",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, secret);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private String generate() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
