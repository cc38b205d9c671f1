package org.kontor.stack.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port for a test, free a moment ago. */
public final class FreePorts {

    private FreePorts() {}

    public static int next() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
