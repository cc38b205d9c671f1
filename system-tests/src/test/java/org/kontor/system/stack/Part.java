package org.kontor.system.stack;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.client.Answer;
import org.kontor.client.NoAnswer;

/** One process of the stack: {@code postgres}, {@code broker}, or a server by its name. */
public record Part(String name, StackUnderTest stack) {

    /** The first one of each service. */
    public static final List<String> SERVERS = List.of("users", "trading", "portfolio", "marketdata", "notifications");

    public static final List<String> ALL_SERVERS =
            Stream.concat(SERVERS.stream(), Stream.of("users-2", "trading-2")).toList();

    /** Those that send or receive events. */
    public static final List<String> TALKERS = List.of("users", "trading", "portfolio", "notifications");

    private static final int OK = 200;

    public void start() {
        stack.script().run("start", name);
    }

    /** Stops it in good order; it stays stopped until it is started. */
    public void stop() {
        stack.script().run("stop", name);
    }

    /** kill -9. The supervisor of the stack starts it again. */
    public void kill() {
        ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
    }

    public long pid() {
        Path pidFile = stack.places().home().resolve("run").resolve(name + ".pid");
        try {
            return Long.parseLong(Files.readAllLines(pidFile).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it does its work: a server by its own word, the database and the broker by that of who needs them. */
    public boolean isReady() {
        return switch (name) {
            case "postgres" ->
                ALL_SERVERS.stream().allMatch(server -> stack.part(server).health("ready") == OK);
            case "broker" ->
                TALKERS.stream().allMatch(server -> stack.part(server).broker().equals("reachable"));
            default -> health("ready") == OK;
        };
    }

    /** Status of one of the server's health checks: {@code started}, {@code live} or {@code ready}; 0 for no answer. */
    public int health(String check) {
        try {
            return ask(check).status();
        } catch (NoAnswer away) {
            return 0;
        }
    }

    /** What the server says of the broker. */
    public String broker() {
        try {
            return ask("ready").json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                    .filter(check -> check.getString("name").equals("broker"))
                    .findFirst()
                    .map(check -> check.getJsonObject("data").getString("state"))
                    .orElse("says nothing of the broker");
        } catch (NoAnswer away) {
            return "no answer";
        }
    }

    private Answer ask(String check) {
        return stack.api().get(stack.places().service(name).resolve("/health/" + check));
    }
}
