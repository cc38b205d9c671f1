package org.kontor.bench.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kontor.client.KontorScript;

/**
 * The application that does nothing, on the server of trading while this is open. Should the bench be killed, the
 * {@code kontor} script takes it away, which knows it by the same file.
 */
public final class FloorWar implements AutoCloseable {

    private static final String CONTEXT = "/bench-floor";
    private static final String SERVER = """
            <server>
              <webApplication id="bench-floor" name="bench-floor" location="%s" contextRoot="%s"/>
            </server>
            """;

    private final KontorScript script;
    private final Path configuration;

    private FloorWar(KontorScript script) {
        this.script = script;
        this.configuration = script.home().resolve("usr/servers/trading/configDropins/overrides/bench-floor.xml");
    }

    /** Restarts trading with the application. */
    public static FloorWar deploy(KontorScript script) {
        FloorWar floor = new FloorWar(script);
        Path war = script.repository().resolve("system-tests/floor-war/target/floor-war.war");
        if (!Files.exists(war)) {
            throw new IllegalStateException("it is not built: there is no " + war);
        }
        try {
            Files.createDirectories(floor.configuration.getParent());
            Files.writeString(floor.configuration, SERVER.formatted(war.toAbsolutePath(), CONTEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        script.run("restart", "trading");
        return floor;
    }

    /** Path of the resource that anybody may read. */
    public String open() {
        return CONTEXT + "/open";
    }

    /** Path of the resource that needs a token. */
    public String withToken() {
        return CONTEXT + "/token";
    }

    /** Restarts trading without it. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        script.run("restart", "trading");
    }
}
