package org.kontor.stack.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kontor.stack.home.Secrets;
import org.kontor.stack.home.Service;
import org.kontor.stack.process.JavaCommand;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.Probe;

/** The Artemis broker in a JVM of its own. */
public final class BrokerPart implements Part {

    public static final String NAME = "broker";

    private final Path directory;
    private final int port;
    private final Secrets secrets;
    private final Path secretsFolder;
    private final String marker;

    public BrokerPart(Path directory, int port, Path secretsFolder, String marker) {
        this.directory = directory;
        this.port = port;
        this.secrets = new Secrets(secretsFolder);
        this.secretsFolder = secretsFolder;
        this.marker = marker;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("Artemis", port);
    }

    @Override
    public String marker() {
        return marker;
    }

    @Override
    public String address() {
        return "tcp://127.0.0.1:" + port;
    }

    @Override
    public boolean isReady() {
        return Probe.accepts(port);
    }

    @Override
    public ProcessBuilder command() {
        // made here, so that two processes never make the same secret at the same time
        for (Service service : Service.values()) {
            password(service.id());
        }
        password(Secrets.OPERATOR);
        return JavaCommand.of(
                BrokerMain.class,
                marker,
                List.of(
                        "-Xms48m",
                        "-Xmx128m",
                        "-Xss512k",
                        "-XX:MaxDirectMemorySize=48m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-D" + BrokerMain.DIRECTORY + "=" + directory,
                        "-D" + BrokerMain.PORT + "=" + port),
                secretsFolder.toString());
    }

    /** The password of a user of the broker: a service's id or {@link Secrets#OPERATOR}. */
    public String password(String user) {
        return secrets.get(user, BrokerMain.PASSWORD);
    }
}
