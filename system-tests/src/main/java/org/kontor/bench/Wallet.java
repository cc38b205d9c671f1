package org.kontor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Where the traders' password is kept from run to run: for its owner only, below the stack's home. */
final class Wallet {

    private Wallet() {}

    static String password(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("bench"));
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file);
    }
}
