package org.kontor.stack.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.ProcessMark;
import org.kontor.stack.process.ProcessTable;
import org.kontor.stack.process.RunningPart;

/** Processes of this stack whose supervisor is gone, as after kill -9 of it. */
public final class Leftovers {

    private final StackHome home;
    private final Stack stack;

    public Leftovers(StackHome home, Stack stack) {
        this.home = home;
        this.stack = stack;
    }

    /** What still runs, in the order in which it should stop: by its pid file, and by its command line without one. */
    public Map<ProcessHandle, Part> find() {
        Map<ProcessHandle, Part> found = new LinkedHashMap<>();
        List<Part> parts = stack.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            Stream.concat(
                            ProcessMark.read(home.pidFile(part.name())).flatMap(ProcessMark::living).stream(),
                            ProcessTable.carrying(part.marker()).stream())
                    .forEach(process -> found.putIfAbsent(process, part));
        }
        return found;
    }

    /** Stops all of it in order, and removes pid files, stale ones too. */
    void stop(Progress progress) throws IOException {
        find().forEach((process, part) -> {
            if (ProcessTable.isRunning(process)) {
                progress.say(part.name(), "left by an earlier run (pid " + process.pid() + "): stopping");
                RunningPart.end(process, part.stopSignal(), part.patience());
            }
        });
        for (Part part : stack.parts()) {
            Files.deleteIfExists(home.pidFile(part.name()));
        }
    }
}
