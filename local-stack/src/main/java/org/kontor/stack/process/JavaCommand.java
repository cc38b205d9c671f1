package org.kontor.stack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The command line of a JVM of the stack, on the same JDK and class path as this one. */
public final class JavaCommand {

    /** One line per record, with the time in front, for JVMs that log with java.util.logging. */
    private static final String LOG_FORMAT =
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    private JavaCommand() {}

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The marker stands first, because some systems show only the beginning of a long command line. */
    public static ProcessBuilder of(Class<?> main, String marker, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-Dkontor.part=" + marker));
        command.addAll(options);
        command.addAll(
                List.of("-XX:+UseSerialGC", LOG_FORMAT, "-cp", System.getProperty("java.class.path"), main.getName()));
        Collections.addAll(command, arguments);
        return new ProcessBuilder(command);
    }
}
