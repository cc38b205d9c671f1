package org.kontor.stack.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A signal to another process. Java itself can send only TERM and KILL. */
public enum Signal {
    /** For PostgreSQL: end now and in order, without waiting for its clients to leave. */
    INT,
    TERM,
    KILL;

    public void send(ProcessHandle process) {
        switch (this) {
            case TERM -> process.destroy();
            case KILL -> process.destroyForcibly();
            case INT -> interrupt(process);
        }
    }

    private void interrupt(ProcessHandle process) {
        try {
            Process kill = new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
            if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                process.destroy();
            }
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }
}
