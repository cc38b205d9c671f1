package org.kontor.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The account PostgreSQL runs under. It refuses to run as root, so for root a way to be somebody else is found by
 * trying: a user namespace (nothing changes owner), else the user "nobody" (who then owns the data).
 */
record PostgresAccount(List<String> prefix, boolean ownsData) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final String NOT_ROOT = "test \"$(id -u)\" != 0 && exec \"$0\" --version";

    private static final PostgresAccount SAME = new PostgresAccount(List.of(), false);
    private static final PostgresAccount NAMESPACE = new PostgresAccount(List.of("unshare", "--user"), false);
    private static final List<PostgresAccount> OTHERS = List.of(
            NAMESPACE,
            new PostgresAccount(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), true));

    /** The first account on this machine that can run this program. */
    static PostgresAccount running(Path program) throws IOException {
        boolean root = ownUserId() == ROOT;
        // initdb asks for the name of its user, which an arbitrary user id in a container has not
        boolean nameless = "?".equals(System.getProperty("user.name"));
        if (!root && !nameless) {
            return SAME;
        }
        for (PostgresAccount other : OTHERS) {
            if (other.works(program)) {
                return other;
            }
        }
        throw new IOException("PostgreSQL does not run as root, and neither unshare nor setpriv could run " + program
                + " as another user: start the stack as a normal user");
    }

    List<String> command(Path program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private boolean works(Path program) {
        List<String> trial = new ArrayList<>(prefix);
        trial.addAll(List.of("sh", "-c", NOT_ROOT, program.toString()));
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Gives this file or folder, with all in it, to the account, where the account differs from the one that wrote it.
     */
    void own(Path path) throws IOException {
        if (ownUserId() != ROOT) {
            return;
        }
        int owner = ownsData ? NOBODY : ROOT;
        if (Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(owner)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.toList()) {
                Files.setAttribute(each, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** The user id of this process, read off a file it makes: Java has no question for it that needs no user name. */
    private static int ownUserId() throws IOException {
        Path probe = Files.createTempFile("kontor", "user");
        try {
            return (int) Files.getAttribute(probe, "unix:uid");
        } finally {
            Files.delete(probe);
        }
    }
}
