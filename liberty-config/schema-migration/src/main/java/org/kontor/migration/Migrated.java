package org.kontor.migration;

import java.util.List;

/**
 * What a run has done.
 *
 * @param version the highest version that the database has now
 * @param applied the scripts of this run, in order; empty when there was nothing to do
 */
public record Migrated(String version, List<String> applied) {
    public Migrated {
        applied = List.copyOf(applied);
    }

    @Override
    public String toString() {
        return applied.isEmpty()
                ? "schema is at " + version + ", nothing to do"
                : "schema is at " + version + " after " + String.join(", ", applied);
    }
}
