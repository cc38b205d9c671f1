package org.kontor.system.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How this machine divides its processors. */
public final class Processors {

    private static final Path SETTING = Path.of("/proc/sys/kernel/sched_autogroup_enabled");
    private static final Path GROUPS = Path.of("/proc/self/cgroup");

    private Processors() {}

    /**
     * Whether each session gets its share, however many threads it has: sched(7). Linux does it for processes in the
     * root group of its controller of processors only, and not where the setting is off.
     */
    public static boolean areSharedBySession() {
        try {
            return Files.exists(SETTING)
                    && Files.readString(SETTING).strip().equals("1")
                    && isRoot(Files.readAllLines(GROUPS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param groups lines {@code number:controllers:path}; without a name of controllers the one of cgroups(7) v2 */
    private static boolean isRoot(List<String> groups) {
        return groups.stream()
                .map(line -> line.split(":", 3))
                .filter(line -> List.of(line[1].split(",")).contains("cpu"))
                .findFirst()
                .or(() -> groups.stream()
                        .map(line -> line.split(":", 3))
                        .filter(line -> line[1].isEmpty())
                        .findFirst())
                .map(line -> line[2].equals("/"))
                .orElse(true);
    }
}
