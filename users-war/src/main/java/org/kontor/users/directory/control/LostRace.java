package org.kontor.users.directory.control;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** What to do when somebody else was faster: the same again, which then sees him. */
public final class LostRace {

    /** PostgreSQL, Appendix A: unique_violation. */
    private static final String UNIQUE_VIOLATION = "23505";

    private LostRace() {}

    /** Runs a transaction, and once more if another one took a unique value in between. */
    public static <T> T repeated(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (PersistenceException failure) {
            if (!isUniqueViolation(failure)) {
                throw failure;
            }
            return transaction.get();
        }
    }

    private static boolean isUniqueViolation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
