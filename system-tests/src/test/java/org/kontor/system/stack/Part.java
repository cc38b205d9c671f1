package org.kontor.system.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kontor.client.Answer;
import org.kontor.client.NoAnswer;

/** One process of the stack: {@code postgres}, {@code broker}, or a server by its service's name. */
public record Part(String name, StackUnderTest stack) {

    public static final List<String> SERVERS = List.of("users", "trading", "portfolio", "marketdata", "notifications");

    /** Those that send or receive events. */
    public static final List<String> TALKERS = List.of("users", "trading", "portfolio", "notifications");

    public void start() {
        stack.script().run("start", name);
    }

    /** Stops it in good order; it stays stopped until it is started. */
    public void stop() {
        stack.script().run("stop", name);
    }

    /** kill -9. The supervisor of the stack starts it again. */
    public void kill() {
        Path pidFile = stack.places().home().resolve("run").resolve(name + ".pid");
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it does its work: a server by its own word, the database and the broker by that of who needs them. */
    public boolean isReady() {
        return switch (name) {
            case "postgres" -> SERVERS.stream().allMatch(server -> isUp(server, "/health/ready"));
            case "broker" -> TALKERS.stream().allMatch(server -> health(server).contains("\"reachable\""));
            default -> isUp(name, "/health/ready");
        };
    }

    private boolean isUp(String server, String path) {
        try {
            return ask(server, path).status() == 200;
        } catch (NoAnswer away) {
            return false;
        }
    }

    private String health(String server) {
        try {
            return ask(server, "/health/ready").json().getJsonArray("checks").stream()
                    .filter(check -> check.asJsonObject().getString("name").equals("broker"))
                    .findFirst()
                    .map(Object::toString)
                    .orElse("");
        } catch (NoAnswer away) {
            return "";
        }
    }

    private Answer ask(String server, String path) {
        return stack.api().get(stack.places().service(server).resolve(path));
    }
}
