package org.kontor.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheLatestMailsComeFirstTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @TempDir
    Path directory;

    @BeforeEach
    void fourMailsHaveCome() throws IOException {
        for (int minute : List.of(3, 1, 4, 2)) {
            Clock clock = Clock.fixed(NOON.plusSeconds(60L * minute), ZoneOffset.UTC);
            new MailFolder(directory, clock)
                    .keep(
                            List.of("eva@kontor.example"),
                            ("Subject: " + minute + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void andNoMoreThanAreAskedFor() throws IOException {
        assertThat(subjects(2)).containsExactly("4", "3");
    }

    @Test
    void orAllIfThereAreFewer() throws IOException {
        assertThat(subjects(9)).containsExactly("4", "3", "2", "1");
    }

    private List<String> subjects(int atMost) throws IOException {
        return new MailFolder(directory, Clock.systemUTC())
                .latest(atMost).stream().map(CaughtMail::subject).toList();
    }
}
