package org.kontor.stack.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of caught texts: one file per text, named so that they sort by the time they came, and by their keys. */
final class TextFolder {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);
    private static final String KEY = "[0-9A-Za-z-]{1,64}";
    private static final String FILE_NAME = "[0-9T.]{19}-" + KEY + "\\.sms";
    private static final int TIME_LENGTH = "yyyyMMddTHHmmss.SSS-".length();

    private final Path directory;
    private final Clock clock;

    TextFolder(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    static boolean accepts(String key) {
        return key != null && key.matches(KEY);
    }

    /** Returns when the text is safe on disk; whether it is new: one whose key is known was taken before. */
    synchronized boolean keep(CaughtText text) throws IOException {
        if (files().stream().anyMatch(file -> keyOf(file).equals(text.key()))) {
            return false;
        }
        Path file = directory.resolve(TIME.format(clock.instant()) + "-" + text.key() + ".sms");
        Path draft = directory.resolve("." + file.getFileName() + ".draft");
        String content = text.to() + "\n" + text.from() + "\n" + text.words();
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(content));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** All texts, the very latest first. */
    List<CaughtText> all() throws IOException {
        return files().stream().map(TextFolder::read).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches(FILE_NAME))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static CaughtText read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n", 3);
            return new CaughtText(keyOf(file), parts[0], parts[1], parts[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String keyOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(TIME_LENGTH, name.length() - ".sms".length());
    }
}
