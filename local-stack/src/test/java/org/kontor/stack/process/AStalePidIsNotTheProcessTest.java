package org.kontor.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AStalePidIsNotTheProcessTest {

    private static final String MARKER = "3600.25";

    @TempDir
    Path directory;

    private Process process;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", MARKER).start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void theProcessItselfIsFound() throws IOException {
        Path file = directory.resolve("part.pid");
        ProcessMark.of(process.toHandle(), MARKER).write(file);

        assertThat(ProcessMark.read(file).flatMap(ProcessMark::living)).contains(process.toHandle());
        assertThat(Files.readAllLines(file)).first().isEqualTo(Long.toString(process.pid()));
    }

    @Test
    void anotherProcessWithItsPidIsNot() {
        Instant started = process.info().startInstant().orElseThrow();

        assertThat(new ProcessMark(process.pid(), started, "another command line").living())
                .isEmpty();
        assertThat(new ProcessMark(process.pid(), started.minusSeconds(60), MARKER).living())
                .isEmpty();
    }

    @Test
    void oneThatHasEndedIsNot() throws InterruptedException {
        ProcessMark mark = ProcessMark.of(process.toHandle(), MARKER);
        process.destroyForcibly().waitFor();

        assertThat(mark.living()).isEmpty();
    }

    @Test
    void anEmptyOrForeignFileIsNoMark() throws IOException {
        Path file = directory.resolve("part.pid");
        assertThat(ProcessMark.read(file)).isEmpty();
        Files.writeString(file, "not a pid\n");
        assertThat(ProcessMark.read(file)).isEmpty();
    }
}
