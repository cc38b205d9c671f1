package org.kontor.database;

import java.sql.SQLException;

/** The database did not do what it was asked; the cause tells whether that will pass. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
