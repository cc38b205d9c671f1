package org.kontor.rest.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;

/** Tells database failures that pass by themselves from those that are ours. Codes: PostgreSQL, Appendix A. */
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** Connection lost or refused (08), server going or coming (57P0x), out of resources (53), lock or deadlock. */
    static boolean isPassing(SQLException trouble) {
        String state = trouble.getSQLState();
        return trouble instanceof SQLTransientException
                || state != null
                        && (state.startsWith("08")
                                || state.startsWith("53")
                                || state.startsWith("57")
                                || isContention(state));
    }

    /** 40001 serialization failure, 40P01 deadlock, 55P03 lock not available. */
    private static boolean isContention(String state) {
        return state.equals("40001") || state.equals("40P01") || state.equals("55P03");
    }

    static Problem problem(SQLException trouble) {
        String state = trouble.getSQLState();
        return state != null && isContention(state)
                ? Problem.of(503, "busy", "Too much is being done at once; nothing was changed")
                        .retryAfter(Duration.ofSeconds(1))
                : Problem.of(503, "unavailable", "The service cannot reach its database; try again with the same key")
                        .retryAfter(Duration.ofSeconds(5));
    }
}
