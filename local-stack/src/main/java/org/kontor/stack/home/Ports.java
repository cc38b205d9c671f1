package org.kontor.stack.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/**
 * The TCP ports of one stack, counted from its port base; every part listens on the loopback interface only. Up to base
 * + 9 they are those of a stack with one server for each service; each further server of a service has the port ten
 * above the one before.
 */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 9080;

    private static final int BETWEEN_REPLICAS = 10;
    private static final int PORTS_IN_USE = 9 + BETWEEN_REPLICAS * (Replicas.MOST_SERVERS - 1);
    private static final int LAST_PORT = 65_535;

    public Ports {
        if (base < 1024 || base + PORTS_IN_USE > LAST_PORT) {
            throw new IllegalArgumentException("the port base must be between 1024 and " + (LAST_PORT - PORTS_IN_USE));
        }
    }

    /** Of the service's first server. */
    public int of(Service service) {
        return of(new Server(service, 1));
    }

    public int of(Server server) {
        return base + 1 + server.service().ordinal() + BETWEEN_REPLICAS * (server.number() - 1);
    }

    public int postgres() {
        return base + 6;
    }

    public int broker() {
        return base + 7;
    }

    public int smtp() {
        return base + 8;
    }

    public int mailPage() {
        return base + 9;
    }

    public IntStream all() {
        return IntStream.rangeClosed(base + 1, base + PORTS_IN_USE);
    }

    /** Whether nobody listens on this port, tried as a part will try it: by listening. */
    public static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
