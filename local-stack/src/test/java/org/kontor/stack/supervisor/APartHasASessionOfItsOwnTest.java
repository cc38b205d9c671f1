package org.kontor.stack.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.ProcessMark;

/** Processors are shared by session first, so that many threads of one part leave the others theirs. */
class APartHasASessionOfItsOwnTest {

    /** In {@code /proc/PID/stat}, behind the name, which may hold spaces itself; proc_pid_stat(5). */
    private static final int SESSION = 3;

    @TempDir
    Path directory;

    private StackHome home;
    private SupervisedPart part;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setsid")), "this system has setsid");
        home = new StackHome(directory).create();
        part = new SupervisedPart(
                new SleepingPart("sleeper", "3600.25", Map.of()),
                home,
                new Progress(new PrintStream(new ByteArrayOutputStream())));
        part.start();
    }

    @AfterEach
    void stop() throws IOException {
        if (part != null) {
            part.retire();
        }
    }

    @Test
    void itsPidIsTheSessions() {
        long pid = ProcessMark.read(home.pidFile("sleeper")).orElseThrow().pid();

        // the program that opens the session becomes the part in the same moment, but not before it runs
        await().atMost(Duration.ofSeconds(10)).until(() -> session(pid) == pid);
        assertThat(ProcessHandle.of(pid))
                .hasValueSatisfying(process -> assertThat(process.isAlive()).isTrue());
    }

    private static long session(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[SESSION]);
    }
}
