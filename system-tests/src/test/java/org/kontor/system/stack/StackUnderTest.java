package org.kontor.system.stack;

import java.nio.file.Path;
import java.util.List;
import org.kontor.client.Api;
import org.kontor.client.Databases;
import org.kontor.client.KontorScript;
import org.kontor.client.RunningStack;

/**
 * The stack that the tests run against: the one in {@code kontor.home}, or else one of their own, so that they never
 * touch a developer's.
 */
public final class StackUnderTest implements AutoCloseable {

    private static final Path REPOSITORY = Path.of(System.getProperty("kontor.repository", ".."))
            .toAbsolutePath()
            .normalize();
    private static final String OWN_PORT_BASE = "19080";
    private static final String REPLICAS = "trading=2,users=2";

    private final KontorScript script;
    private final boolean startedHere;
    private final Api api;

    private StackUnderTest(KontorScript script, boolean startedHere) {
        this.script = script;
        this.startedHere = startedHere;
        this.api = new Api(RunningStack.in(script.home()));
    }

    static StackUnderTest foundOrStarted() {
        String given = System.getProperty("kontor.home");
        Path home = given == null ? REPOSITORY.resolve("system-tests/target/stack") : Path.of(given);
        KontorScript script = new KontorScript(REPOSITORY, home.toAbsolutePath().normalize());
        boolean running = script.isUp();
        if (!running) {
            if (given == null && script.wasUsed()) {
                script.run("reset");
            }
            String portBase = System.getProperty("kontor.port-base", OWN_PORT_BASE);
            script.run("up", "--detach", "--port-base", portBase, "--replicas", REPLICAS);
        }
        return new StackUnderTest(script, !running);
    }

    public Api api() {
        return api;
    }

    /** One way into the stack for each server of a service, which takes that service's requests there. */
    public List<Api> replicas(String service) {
        List<String> servers = places().servers(service);
        if (servers.size() < 2) {
            throw new IllegalStateException(
                    "one server of " + service + " is not enough: ./kontor up --replicas " + REPLICAS);
        }
        return servers.stream().map(server -> new Api(places().through(server))).toList();
    }

    public RunningStack places() {
        return api.stack();
    }

    public KontorScript script() {
        return script;
    }

    public Databases databases() {
        return new Databases(api.stack());
    }

    public Broker broker() {
        return new Broker(api.stack());
    }

    public Part part(String name) {
        return new Part(name, this);
    }

    @Override
    public void close() {
        if (startedHere) {
            script.run("down");
        }
    }
}
