package org.kontor.stack.liberty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.stack.home.Server;
import org.kontor.stack.home.Service;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.JavaCommand;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.Probe;

/** One Open Liberty server with one WAR, started without a shell in between, so that its pid is the JVM's. */
public final class LibertyPart implements Part {

    private static final int OK = 200;
    private static final int FIRST_JDK_WITHOUT_SECURITY_MANAGER = 24;

    private final Server server;
    private final int port;
    private final StackHome home;
    private final ServerFiles files;
    private final Map<String, String> variables;
    private final boolean bothCompilers;

    /**
     * @param variables what the server and its WAR are told by environment, secrets aside
     * @param bothCompilers whether hot code is compiled as in production, or the server is to start quickly
     */
    public LibertyPart(
            Server server,
            int port,
            StackHome home,
            ServerFiles files,
            Map<String, String> variables,
            boolean bothCompilers) {
        this.server = server;
        this.port = port;
        this.home = home;
        this.files = files;
        this.variables = variables;
        this.bothCompilers = bothCompilers;
    }

    @Override
    public String name() {
        return server.id();
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("HTTP", port);
    }

    @Override
    public String marker() {
        return home.marker(name());
    }

    @Override
    public String address() {
        return "http://localhost:" + port + "/";
    }

    @Override
    public boolean isReady() {
        return Probe.status(port, "/health/started") == OK && Probe.status(port, "/health/ready") == OK;
    }

    /** A server drains its requests for up to 30 s, as Open Liberty does by itself. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(45);
    }

    @Override
    public ProcessBuilder command() throws IOException {
        Path runtime = files.runtime();
        Path output = Files.createDirectories(home.servers().resolve(name()));
        Path folder = files.deploy(server, home.usr(), output);
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.java(),
                "-Dkontor.part=" + marker(),
                // without its agent a server shows no metrics of its pools
                "-javaagent:" + runtime.resolve("bin/tools/ws-javaagent.jar"),
                "-Djava.awt.headless=true",
                compiler(),
                "-Djdk.attach.allowAttachSelf=true",
                "@" + runtime.resolve("lib/platform/java").resolve(openedModules()),
                "@" + folder.resolve("jvm.options"),
                "-jar",
                runtime.resolve("bin/tools/ws-server.jar").toString(),
                name()));
        ProcessBuilder process = new ProcessBuilder(command).directory(output.toFile());
        process.environment().putAll(variables);
        // glibc would keep a pool of freed memory per thread and core
        process.environment().put("MALLOC_ARENA_MAX", "2");
        process.environment().put("WLP_USER_DIR", home.usr().toString());
        process.environment().put("WLP_OUTPUT_DIR", home.servers().toString());
        process.environment()
                .put(
                        "VARIABLE_SOURCE_DIRS",
                        home.secrets().resolve(server.service().id()).toString());
        return process;
    }

    /**
     * With the first compiler alone a server starts in half the CPU time; hot code is slower, which one person's
     * machine does not feel, but for the hashing of passwords: there it is several times as much.
     */
    private String compiler() {
        return "-XX:TieredStopAtLevel=" + (bothCompilers || server.service() == Service.USERS ? 4 : 1);
    }

    private static String openedModules() {
        return Runtime.version().feature() < FIRST_JDK_WITHOUT_SECURITY_MANAGER ? "java9.options" : "java24.options";
    }
}
