package org.kontor.users.audit.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash that links an event to the one before (R6.2): SHA-256 over the hash before and the event as text, in which
 * each part stands after its length in bytes. Computed here a second time, so that a verification need not believe the
 * database that wrote it.
 */
final class ChainHash {

    private static final int BYTES = 32;

    private ChainHash() {}

    /** What the first event is linked to. */
    static byte[] beginning() {
        return new byte[BYTES];
    }

    static byte[] of(byte[] before, long seq, RecordedEvent event) {
        MessageDigest digest = sha256();
        digest.update(before);
        return digest.digest(text(seq, event).getBytes(UTF_8));
    }

    private static String text(long seq, RecordedEvent event) {
        return Stream.of(
                        seq,
                        event.id(),
                        ChronoUnit.MICROS.between(
                                Instant.EPOCH, event.occurredAt().toInstant()),
                        event.type(),
                        event.outcome(),
                        event.actor(),
                        event.subject(),
                        event.address(),
                        event.correlationId(),
                        event.details())
                .map(ChainHash::part)
                .collect(Collectors.joining(","));
    }

    private static String part(Object value) {
        if (value == null) {
            return "-";
        }
        String text = Objects.toString(value);
        return text.getBytes(UTF_8).length + ":" + text;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
