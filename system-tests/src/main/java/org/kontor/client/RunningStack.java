package org.kontor.client;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Where the parts of a local stack are, as the stack itself wrote it down. */
public final class RunningStack {

    private static final Map<String, String> SERVICE_OF_PATH = Map.of(
            "users", "users",
            ".well-known", "users",
            "trades", "trading",
            "accounts", "trading",
            "problems", "trading",
            "portfolios", "portfolio",
            "markets", "marketdata",
            "notifications", "notifications");

    private final Path home;
    private final Properties properties = new Properties();

    private RunningStack(Path home) {
        this.home = home;
    }

    /** The stack whose state is in this directory; it must have been started at least once. */
    public static RunningStack in(Path home) {
        RunningStack stack = new RunningStack(home);
        try (Reader file = Files.newBufferedReader(home.resolve("stack.properties"))) {
            stack.properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no stack was started in " + home, e);
        }
        return stack;
    }

    public Path home() {
        return home;
    }

    /** Address of a service's server, with a slash at the end. */
    public URI service(String name) {
        return URI.create(property(name + ".url"));
    }

    /** Names of a service's servers, the first one first; it bears the service's name. */
    public List<String> servers(String service) {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.matches(service + "(-\\d+)?\\.url"))
                .map(name -> name.substring(0, name.length() - ".url".length()))
                .sorted()
                .toList();
    }

    /** The same stack, but that a service's requests go to this server of it, for example {@code trading-2}. */
    public RunningStack through(String server) {
        RunningStack same = new RunningStack(home);
        same.properties.putAll(properties);
        same.properties.setProperty(
                server.replaceFirst("-\\d+$", "") + ".url", service(server).toString());
        return same;
    }

    /** Address of a path of the API, which is served by the service that owns its first part. */
    public URI locate(String path) {
        String first = path.split("[/?]", 3)[1];
        return service(SERVICE_OF_PATH.get(first)).resolve(path);
    }

    public String property(String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("stack.properties has no " + name);
        }
        return value;
    }

    /** A generated password: of a service, or of the operator of database and broker. */
    public String secret(String holder, String name) {
        try {
            return Files.readString(home.resolve("secrets").resolve(holder).resolve(name))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
