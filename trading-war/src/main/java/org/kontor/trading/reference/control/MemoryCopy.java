package org.kontor.trading.reference.control;

import java.time.Instant;
import java.util.function.Supplier;

/** A copy of reference data in the memory of this replica, replaced whole when the database holds another. */
public final class MemoryCopy<T> {

    /**
     * What was read.
     *
     * @param until when part of it is no longer in force, though nothing has been changed; {@link Instant#MAX} if never
     */
    public record Loaded<T>(T value, Instant until) {}

    private static final long UNKNOWN = -1;

    private final String name;
    private final Supplier<Loaded<T>> source;
    private volatile Loaded<T> loaded;
    private long version = UNKNOWN;

    /** @param name under which the database counts the changes, in {@code reference_versions} */
    public MemoryCopy(String name, Supplier<Loaded<T>> source) {
        this.name = name;
        this.source = source;
    }

    /** Reads memory alone (R1), except for whoever comes before the first load. */
    public T get() {
        Loaded<T> present = loaded;
        return present == null ? first() : present.value();
    }

    /** Reads the source now, for whoever has just changed it (R3). */
    public synchronized void reload() {
        // which version that is, is not known: the next look loads once more
        version = UNKNOWN;
        loaded = source.get();
    }

    /** Reads the source if it holds another version or time has passed over the one in memory (R2, R4). */
    synchronized void catchUp(long newest, Instant now) {
        if (version != newest || !now.isBefore(loaded.until())) {
            loaded = source.get();
            version = newest;
        }
    }

    String name() {
        return name;
    }

    private synchronized T first() {
        if (loaded == null) {
            reload();
        }
        return loaded.value();
    }
}
