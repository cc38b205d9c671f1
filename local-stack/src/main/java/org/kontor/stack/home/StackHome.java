package org.kontor.stack.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The one directory that holds all state of a stack: data, secrets, logs and the marks of running processes. */
public record StackHome(Path directory) {

    public StackHome {
        directory = directory.toAbsolutePath().normalize();
    }

    /** Makes the directories that every start needs; what may hold a person's data is for the owner only. */
    public StackHome create() throws IOException {
        for (Path each : List.of(logs(), run(), control(), postgres(), servers(), usr())) {
            Files.createDirectories(each);
        }
        for (Path each : List.of(broker(), mail())) {
            Files.createDirectories(each);
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
        }
        return this;
    }

    public Path secrets() {
        return directory.resolve("secrets");
    }

    public Path logs() {
        return directory.resolve("logs");
    }

    public Path run() {
        return directory.resolve("run");
    }

    public Path control() {
        return run().resolve("control");
    }

    public Path postgres() {
        return directory.resolve("postgres");
    }

    public Path broker() {
        return directory.resolve("broker");
    }

    public Path mail() {
        return directory.resolve("mail");
    }

    /** Output of the servers (WLP_OUTPUT_DIR). */
    public Path servers() {
        return directory.resolve("servers");
    }

    /** Where a server keeps the public keys that tokens are verified with. */
    public Path keys(String server) {
        return servers().resolve(server).resolve("keys.json");
    }

    /** Configuration and applications of the servers (WLP_USER_DIR). */
    public Path usr() {
        return directory.resolve("usr");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path pidFile(String part) {
        return run().resolve(part + ".pid");
    }

    public Path properties() {
        return directory.resolve("stack.properties");
    }

    /**
     * Words that every process of this part carries on its command line, so that it can be told apart from a stranger
     * that was given the same pid, and from the same part of another stack.
     */
    public String marker(String part) {
        return part + "-" + identity();
    }

    private String identity() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(directory.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
