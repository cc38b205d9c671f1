package org.kontor.stack.supervisor;

import java.util.Map;
import org.kontor.stack.process.Part;

/** A part that does nothing, for rules about all parts. */
record SleepingPart(String name, String seconds, Map<String, Integer> ports) implements Part {

    @Override
    public String marker() {
        return seconds;
    }

    @Override
    public ProcessBuilder command() {
        return new ProcessBuilder("sleep", seconds);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public String address() {
        return "nowhere";
    }
}
