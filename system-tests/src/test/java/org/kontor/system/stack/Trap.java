package org.kontor.system.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** An address at which nobody should call: it counts who does, and answers nothing. */
public final class Trap implements AutoCloseable {

    private static final int WAITING = 1024;

    private final ServerSocketChannel listener;
    private int visits;

    public Trap() throws IOException {
        listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING);
        listener.configureBlocking(false);
    }

    public URI address() throws IOException {
        return URI.create("http://127.0.0.1:" + ((InetSocketAddress) listener.getLocalAddress()).getPort() + "/");
    }

    /** Connections so far; the kernel has kept those that nobody took. */
    public int visits() throws IOException {
        for (SocketChannel visit = listener.accept(); visit != null; visit = listener.accept()) {
            visit.close();
            visits++;
        }
        return visits;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
