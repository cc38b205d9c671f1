package org.kontor.stack.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many servers share the work of a service; one where nothing is said of it.
 *
 * @param servers by service, of those services that were named
 */
public record Replicas(Map<Service, Integer> servers) {

    /** Of one service; the pools of all servers together must leave some of PostgreSQL's connections free. */
    static final int MOST_SERVERS = 4;

    private static final List<Service> REPLICATED = List.of(Service.USERS, Service.TRADING);
    private static final Pattern ENTRY = Pattern.compile("(%s)=([1-%d])"
            .formatted(REPLICATED.stream().map(Service::id).collect(Collectors.joining("|")), MOST_SERVERS));

    public Replicas {
        servers = Map.copyOf(servers);
    }

    /** One server of each service. */
    static Replicas none() {
        return new Replicas(Map.of());
    }

    /**
     * @param text for example {@code trading=2} or {@code trading=2,users=2}
     * @throws IllegalArgumentException with a text for a person
     */
    static Replicas parse(String text) {
        Map<Service, Integer> servers = new EnumMap<>(Service.class);
        for (String entry : text.split(",", -1)) {
            Matcher wanted = ENTRY.matcher(entry);
            if (!wanted.matches()) {
                throw new IllegalArgumentException(
                        "--replicas takes trading=N, users=N or both with a comma between, from 1 to " + MOST_SERVERS
                                + " servers, not '" + text + "'");
            }
            Service service = Service.called(wanted.group(1));
            if (servers.put(service, Integer.valueOf(wanted.group(2))) != null) {
                throw new IllegalArgumentException("--replicas names " + service.id() + " twice: " + text);
            }
        }
        return new Replicas(servers);
    }

    public int of(Service service) {
        return servers.getOrDefault(service, 1);
    }

    /** As it is said at {@code kontor up}, of every service that may have replicas. */
    public String text() {
        return REPLICATED.stream()
                .map(service -> service.id() + "=" + of(service))
                .collect(Collectors.joining(","));
    }
}
