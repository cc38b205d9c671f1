package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.PartFailed;

/** Says which part failed, why, where its log is, and what stands at its end. */
final class FailureReport {

    private static final int LAST_LINES = 20;
    private static final int LONGEST_LINE = 400;

    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

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

    /** Servers log JSON; a person wants the message. */
    private static String readable(String line) {
        Matcher message = MESSAGE.matcher(line);
        return line.startsWith("{") && message.find() ? message.group(1).replace("\\/", "/") : line;
    }

    private static List<String> lastLines(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                    .map(FailureReport::readable)
                    .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line)
                    .toList();
        } catch (IOException e) {
            return List.of("(unreadable: " + e.getMessage() + ")");
        }
    }
}
