package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.postgres.PostgresPart;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.ProcessMark;
import org.kontor.stack.process.ProcessTable;

/** What runs of a stack, seen from outside: by pid files, the process table and each part's own answer. */
public final class Status {

    private static final String ROW = "%-14s %-10s %8s %12s %-12s %s%n";
    private static final double KIB_PER_MIB = 1024;

    private final StackHome home;
    private final Stack stack;
    private final StringBuilder report = new StringBuilder();
    private long totalKiB;

    public Status(StackHome home, Stack stack) {
        this.home = home;
        this.stack = stack;
    }

    /** The supervisor, if it runs. */
    public static Optional<ProcessHandle> supervisor(StackHome home) {
        return ProcessMark.read(home.pidFile(Supervisor.NAME)).flatMap(ProcessMark::living);
    }

    /** A table for a person: every part with pid, memory, ports and health, and what is left of an earlier run. */
    public String report() throws IOException {
        Optional<ProcessHandle> supervisor = supervisor(home);
        Map<ProcessHandle, Part> running = new Leftovers(home, stack).find();
        if (supervisor.isEmpty() && running.isEmpty()) {
            return "Kontor is not running; nothing of it is left in the process table.\nState: " + home.directory()
                    + "\n";
        }
        row("part", "state", "pid", "resident", "ports", "");
        supervisor.ifPresentOrElse(
                process -> row(Supervisor.NAME, "running", pid(process), resident(process, Supervisor.NAME), "", ""),
                () -> row(
                        Supervisor.NAME, "gone", "", "", "", "./kontor up stops what it left; so does ./kontor down"));
        List<Part> parts = stack.parts();
        parts.forEach(part -> describe(part, processesOf(part, running)));
        report.append(String.format(Locale.ROOT, "%nResident together: %.0f MiB", totalKiB / KIB_PER_MIB));
        if (Files.exists(home.run().resolve(Supervisor.READY))) {
            report.append("; ready %s s after the start"
                    .formatted(Files.readString(home.run().resolve(Supervisor.READY))
                            .strip()));
        }
        return report.append("\nState: ").append(home.directory()).append('\n').toString();
    }

    private static List<ProcessHandle> processesOf(Part part, Map<ProcessHandle, Part> running) {
        List<ProcessHandle> own = new ArrayList<>();
        running.forEach((process, owner) -> {
            if (owner == part) {
                own.add(process);
            }
        });
        // PostgreSQL's children carry its name too; the one that is nobody's child among them stands for all
        List<ProcessHandle> all = List.copyOf(own);
        own.removeIf(process -> process.parent().filter(all::contains).isPresent());
        return own;
    }

    private void describe(Part part, List<ProcessHandle> processes) {
        String ports =
                part.ports().values().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        if (processes.isEmpty()) {
            String state = Files.exists(home.pidFile(part.name())) ? "gone" : "stopped";
            row(part.name(), state, "", "", ports, "");
        }
        for (ProcessHandle process : processes) {
            String state = part.isReady() ? "ready" : "not ready";
            row(part.name(), state, pid(process), resident(process, part.name()), ports, part.address());
        }
    }

    private static String pid(ProcessHandle process) {
        return Long.toString(process.pid());
    }

    private String resident(ProcessHandle process, String part) {
        long kib = part.equals(PostgresPart.NAME)
                ? ProcessTable.sharedResidentKiB(Stream.concat(Stream.of(process), process.descendants()))
                : ProcessTable.residentKiB(process).orElse(0L);
        totalKiB += kib;
        return String.format(Locale.ROOT, "%.0f MiB", kib / KIB_PER_MIB);
    }

    private void row(String part, String state, String pid, String resident, String ports, String remark) {
        report.append(String.format(ROW, part, state, pid, resident, ports, remark)
                        .stripTrailing())
                .append('\n');
    }
}
