package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.PartFailed;

/** Says which part failed, why, where its log is, and what stands at its end. */
final class FailureReport {

    private static final int LAST_LINES = 20;
    private static final int LONGEST_LINE = 400;

    private final StackHome home;

    FailureReport(StackHome home) {
        this.home = home;
    }

    String of(PartFailed failure) {
        StringBuilder report = new StringBuilder(
                "\nFailed: " + failure.part() + "\n  " + failure.getMessage().replace("\n", "\n  "));
        Path log = home.log(failure.part());
        if (Files.exists(log)) {
            report.append("\nLog: ").append(log);
            lastLines(log).forEach(line -> report.append("\n  | ").append(line));
        }
        return report.append('\n').toString();
    }

    private static List<String> lastLines(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                    .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line)
                    .toList();
        } catch (IOException e) {
            return List.of("(unreadable: " + e.getMessage() + ")");
        }
    }
}
