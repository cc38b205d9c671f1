package org.kontor.stack.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.RunningPart;

/** A broker for a test: the stack's own, in a directory of its own, stopped when closed or when the JVM ends. */
public final class BrokerServer implements AutoCloseable {

    private final BrokerPart part;
    private final RunningPart running;
    private final Thread atExit;

    private BrokerServer(BrokerPart part, RunningPart running) {
        this.part = part;
        this.running = running;
        this.atExit = new Thread(this::stop);
    }

    /** Starts a broker on this port; messages already in the directory are kept. */
    public static BrokerServer start(Path directory, int port) throws IOException, InterruptedException {
        StackHome home = new StackHome(directory).create();
        BrokerPart part = new BrokerPart(home.broker(), port, home.secrets(), home.marker(BrokerPart.NAME));
        RunningPart running = RunningPart.start(part, home.log(BrokerPart.NAME), home.pidFile(BrokerPart.NAME));
        BrokerServer server = new BrokerServer(part, running);
        Runtime.getRuntime().addShutdownHook(server.atExit);
        running.awaitReady(Duration.ofSeconds(60));
        return server;
    }

    public String url() {
        return part.address();
    }

    /** The password of a service's user or of "operator". */
    public String passwordOf(String user) {
        return part.password(user);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        stop();
    }

    private void stop() {
        try {
            running.stop();
        } catch (IOException pidFileStays) {
            throw new UncheckedIOException(pidFileStays);
        }
    }
}
