package org.kontor.migration;

/** Why a schema could not be brought up to date, with the exit code of the command (M4). */
public final class MigrationFailed extends RuntimeException {

    /** An option or a file is missing or wrong. */
    public static final int USAGE = 2;
    /** The database did not answer, or refused the owner. */
    public static final int DATABASE = 3;
    /** A script failed, or one that was applied has changed since. */
    public static final int SCRIPTS = 4;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public MigrationFailed(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
