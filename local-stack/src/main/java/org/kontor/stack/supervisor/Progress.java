package org.kontor.stack.supervisor;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tells a person, line by line, what the stack does and how long it has taken. */
final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();
    private final Set<String> awaited = new TreeSet<>();

    Progress(PrintStream out) {
        this.out = out;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    synchronized void say(String part, String what) {
        out.printf(Locale.ROOT, "%7.1f s  %-14s %s%n", seconds(), part, what);
    }

    synchronized void plain(String line) {
        out.println(line);
    }

    synchronized void begun(String part, String what) {
        awaited.add(part);
        say(part, what);
    }

    synchronized void done(String part, String what) {
        awaited.remove(part);
        say(part, what);
    }

    /** A sign of life while nothing else happens. */
    synchronized void stillWaiting() {
        if (!awaited.isEmpty()) {
            say("...", "waiting for " + String.join(", ", awaited));
        }
    }
}
