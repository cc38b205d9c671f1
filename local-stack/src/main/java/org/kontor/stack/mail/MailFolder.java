package org.kontor.stack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of caught mails: one file per mail, named so that they sort by the time they came. */
final class MailFolder {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);
    private static final String FILE_NAME = "[0-9T.]+-[0-9a-f]{8}\\.eml";

    /** The recipients of the envelope; the header of a mail need not name them all. */
    private static final String RECIPIENTS = "X-Envelope-To";

    private final Path directory;
    private final Clock clock;

    MailFolder(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Returns only when the mail is safe on disk: its sender will forget it then. */
    void keep(List<String> recipients, byte[] mail) throws IOException {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        Path file = directory.resolve(TIME.format(clock.instant()) + "-" + unique + ".eml");
        Path draft = directory.resolve("." + file.getFileName() + ".draft");
        byte[] envelope =
                (RECIPIENTS + ": " + String.join(", ", recipients) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeFully(channel, ByteBuffer.wrap(envelope));
            writeFully(channel, ByteBuffer.wrap(mail));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(directory)) {
            folder.force(true);
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * The latest mails, the very latest first. A folder may hold hundreds of thousands, whose names alone are more than
     * the memory of this process: no more are kept than are asked for.
     */
    List<CaughtMail> latest(int atMost) throws IOException {
        PriorityQueue<String> latest = new PriorityQueue<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(FILE_NAME))
                    .forEach(name -> {
                        latest.add(name);
                        if (latest.size() > atMost) {
                            latest.remove();
                        }
                    });
        }
        return latest.stream()
                .sorted(Comparator.reverseOrder())
                .map(name -> read(directory.resolve(name)))
                .toList();
    }

    /** The mail in the file of this name; nothing for any other name, whatever it may point to. */
    Optional<CaughtMail> named(String file) {
        Path path = directory.resolve(file);
        return file.matches(FILE_NAME) && Files.exists(path) ? Optional.of(read(path)) : Optional.empty();
    }

    private static CaughtMail read(Path file) {
        String name = file.getFileName().toString();
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), content);
            return new CaughtMail(
                    name,
                    mail.getHeader(RECIPIENTS, ", "),
                    Optional.ofNullable(mail.getSubject()).orElse(""),
                    Optional.ofNullable(mail.getMessageID()).orElse(""),
                    text(mail.getContent()));
        } catch (IOException | MessagingException unreadable) {
            return new CaughtMail(name, "", "(unreadable: " + unreadable.getMessage() + ")", "", "");
        }
    }

    private static String text(Object content) throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                texts.add(text(part.getContent()));
            }
            return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n---\n"));
        }
        return content instanceof String text ? text : "";
    }
}
