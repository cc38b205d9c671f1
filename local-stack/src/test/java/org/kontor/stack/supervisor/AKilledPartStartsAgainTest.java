package org.kontor.stack.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.ProcessMark;
import org.kontor.stack.process.Signal;

class AKilledPartStartsAgainTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private StackHome home;
    private SupervisedPart part;

    @BeforeEach
    void start() throws Exception {
        home = new StackHome(directory).create();
        part = new SupervisedPart(
                new SleepingPart("sleeper", "3600.75", Map.of()), home, new Progress(new PrintStream(printed)));
        part.start();
    }

    @AfterEach
    void stop() throws IOException {
        part.retire();
    }

    @Test
    void afterKillItRunsAgainWithAnotherPid() {
        ProcessHandle first = process().orElseThrow();
        Signal.KILL.send(first);

        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        process().filter(second -> second.pid() != first.pid()).isPresent());
        assertThat(printed.toString()).contains("gone (exit code 137), starts again in 1 s");
    }

    @Test
    void afterStopItStaysStopped() throws IOException {
        part.stop();

        await().during(Duration.ofSeconds(2)).until(() -> process().isEmpty());
        assertThat(home.pidFile("sleeper")).doesNotExist();
    }

    private Optional<ProcessHandle> process() {
        return ProcessMark.read(home.pidFile("sleeper")).flatMap(ProcessMark::living);
    }
}
