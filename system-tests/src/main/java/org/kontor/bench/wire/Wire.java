package org.kontor.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A connection to one server that is kept open: HTTP/1.1, one request at a time, for one thread. */
public final class Wire implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 30_000;

    private final InetSocketAddress server;
    private Socket socket;
    private byte[] received = new byte[16 * 1024];
    private int filled;
    private String head = "";

    public Wire(URI server) {
        this.server = new InetSocketAddress(server.getHost(), server.getPort());
    }

    /**
     * Sends a request and reads the whole answer, which is valid until the next request.
     *
     * @throws IOException if there is no answer; the next request opens a new connection
     */
    public Reply send(byte[] request) throws IOException {
        try {
            connect();
            socket.getOutputStream().write(request);
            filled = 0;
            int end = headEnd();
            head = new String(received, 0, end, StandardCharsets.ISO_8859_1);
            Head told = Head.parse(head);
            Reply reply = told.chunked() ? chunks(told, end) : sized(told, end);
            if (told.last()) {
                close();
            }
            return reply;
        } catch (IOException | RuntimeException broken) {
            close();
            throw broken;
        }
    }

    /**
     * What the last answer said in its head, in lower case; empty where it said nothing of it.
     *
     * @param name as the server writes it
     */
    public String header(String name) {
        return Head.header(head, "\r\n" + name + ":", "");
    }

    /** Opens the connection, which the next request would do otherwise. */
    public void connect() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(READ_MILLIS);
            socket.connect(server, CONNECT_MILLIS);
        }
    }

    /** Index after the blank line that ends the head. */
    private int headEnd() throws IOException {
        int searched = 0;
        while (true) {
            for (int i = Math.max(3, searched); i < filled; i++) {
                if (received[i] == '\n' && received[i - 2] == '\n') {
                    return i + 1;
                }
            }
            searched = filled;
            fill();
        }
    }

    private Reply sized(Head told, int begin) throws IOException {
        int end = begin + told.length();
        while (filled < end) {
            fill();
        }
        return new Reply(told.status(), received, begin, end);
    }

    private Reply chunks(Head told, int begin) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int position = begin;
        while (true) {
            int lineEnd = lineEnd(position);
            String size = new String(received, position, lineEnd - position, StandardCharsets.ISO_8859_1).strip();
            int length = Integer.parseInt(size.split(";", 2)[0], 16);
            position = lineEnd + 1;
            while (filled < position + length + 2) {
                fill();
            }
            if (length == 0) {
                return new Reply(told.status(), body.toByteArray(), 0, body.size());
            }
            body.write(received, position, length);
            position += length + 2;
        }
    }

    private int lineEnd(int from) throws IOException {
        for (int i = from; ; i++) {
            while (i >= filled) {
                fill();
            }
            if (received[i] == '\n') {
                return i;
            }
        }
    }

    private void fill() throws IOException {
        if (filled == received.length) {
            received = Arrays.copyOf(received, 2 * filled);
        }
        int count = socket.getInputStream().read(received, filled, received.length - filled);
        if (count < 0) {
            throw new EOFException("the server closed the connection");
        }
        filled += count;
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException closedAnyway) {
                // what was asked for has been answered
            }
            socket = null;
        }
    }
}
