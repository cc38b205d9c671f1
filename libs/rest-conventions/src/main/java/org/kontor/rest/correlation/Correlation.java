package org.kontor.rest.correlation;

import java.util.UUID;

/** The id that ties together what one request sets off: its logs, its problems and the events that follow. */
public final class Correlation {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Correlation() {}

    /** The id of the work this thread is doing; work that came without one gets one. */
    public static String current() {
        String id = CURRENT.get();
        if (id == null) {
            id = UUID.randomUUID().toString();
            CURRENT.set(id);
        }
        return id;
    }

    /** Takes up work that another request or event began. */
    public static void resume(String id) {
        CURRENT.set(id);
    }

    /** Ends this thread's part of the work. Pooled threads must not carry an id over. */
    public static void end() {
        CURRENT.remove();
    }
}
