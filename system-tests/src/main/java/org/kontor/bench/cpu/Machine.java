package org.kontor.bench.cpu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * CPU time that the whole machine has spent so far, milliseconds of one processor.
 *
 * @param busy in any process, or taken away by the hypervisor
 * @param total busy or not
 */
public record Machine(long busy, long total) {

    private static final long MILLIS_PER_TICK = 10;
    private static final int IDLE = 3;
    private static final int WAITING_FOR_DISK = 4;
    private static final int GUEST = 8;

    static Machine now() throws IOException {
        return parse(Files.readString(Path.of("/proc/stat"), StandardCharsets.ISO_8859_1));
    }

    /** The first line of {@code /proc/stat}; guests are counted in the user's time already. */
    static Machine parse(String stat) {
        String[] ticks = stat.lines()
                .findFirst()
                .orElseThrow()
                .replaceFirst("^cpu +", "")
                .split(" ");
        long total = 0;
        long idle = 0;
        for (int i = 0; i < Math.min(ticks.length, GUEST); i++) {
            total += Long.parseLong(ticks[i]);
            idle += i == IDLE || i == WAITING_FOR_DISK ? Long.parseLong(ticks[i]) : 0;
        }
        return new Machine(MILLIS_PER_TICK * (total - idle), MILLIS_PER_TICK * total);
    }

    Machine since(Machine earlier) {
        return new Machine(busy - earlier.busy, total - earlier.total);
    }
}
