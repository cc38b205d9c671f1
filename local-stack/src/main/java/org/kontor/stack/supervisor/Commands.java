package org.kontor.stack.supervisor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.liberty.ServerFiles;
import org.kontor.stack.migration.Migrations;
import org.kontor.stack.process.ProcessMark;
import org.kontor.stack.process.RunningPart;
import org.kontor.stack.process.Signal;

/** What a person asks of a stack that may be running. Every command returns its exit code. */
public final class Commands {

    private static final int FAILED = 1;

    /** Servers may drain for 45 s, then the rest stops. */
    private static final Duration DOWN_LIMIT = Duration.ofSeconds(120);

    private final StackHome home;
    private final Stack stack;
    private final ServerFiles files;
    private final PrintStream out;

    public Commands(StackHome home, Stack stack, ServerFiles files, PrintStream out) {
        this.files = files;
        this.home = home;
        this.stack = stack;
        this.out = out;
    }

    public int status() throws IOException {
        out.print(new Status(home, stack).report());
        return 0;
    }

    /** Stops the supervisor and with it all parts; also what a killed supervisor has left. */
    public int down() throws IOException {
        Optional<ProcessHandle> supervisor = Status.supervisor(home);
        boolean anything =
                supervisor.isPresent() || !new Leftovers(home, stack).find().isEmpty();
        supervisor.ifPresent(process -> RunningPart.end(process, Signal.TERM, DOWN_LIMIT));
        new Leftovers(home, stack).stop(new Progress(out));
        Files.deleteIfExists(home.pidFile(Supervisor.NAME));
        Files.deleteIfExists(home.run().resolve(Supervisor.READY));
        out.println(anything ? "Kontor is down; its data is kept." : "Kontor was not running.");
        return 0;
    }

    /** Deletes data, mails, logs and secrets; what the build and the first start unpacked stays. */
    public int reset() throws IOException {
        down();
        List<Path> state = List.of(
                home.postgres().resolve("data"),
                home.broker(),
                home.mail(),
                home.servers(),
                home.usr(),
                home.logs(),
                home.run(),
                home.secrets(),
                home.properties());
        for (Path path : state) {
            delete(path);
        }
        out.println("All data of " + home.directory() + " is deleted.");
        return 0;
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Asks the supervisor to start, stop or restart one part. */
    public int ask(String verb, String part) throws IOException {
        if (Status.supervisor(home).isEmpty()) {
            out.println("Kontor is not running.");
            return FAILED;
        }
        String answer = ControlFiles.ask(
                home,
                verb + " " + part,
                SupervisedPart.START_LIMIT.plus(DOWN_LIMIT),
                () -> Status.supervisor(home).isPresent());
        out.println(answer.strip());
        return answer.equals(ControlFiles.DONE) ? 0 : FAILED;
    }

    /** Brings the databases of the running stack to the schemas of the built WARs. */
    public int migrate() {
        return new Migrations(files, home.secrets(), stack.postgres().port()).run();
    }

    /** kill -9, to see what happens then. */
    public int kill(String part) {
        Optional<ProcessHandle> process = ProcessMark.read(home.pidFile(part)).flatMap(ProcessMark::living);
        process.ifPresent(Signal.KILL::send);
        out.println(process.map(p -> "killed pid " + p.pid()).orElse(part + " is not running"));
        return process.isPresent() ? 0 : FAILED;
    }
}
