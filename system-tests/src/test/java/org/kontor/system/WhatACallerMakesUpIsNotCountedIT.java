package org.kontor.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Metrics are kept for as long as a server runs: what a caller can make up must not add to them. */
@SystemTest
class WhatACallerMakesUpIsNotCountedIT {

    static final List<String> SERVERS = Part.SERVERS;

    private static final int REQUESTS = 50;

    private final StackUnderTest stack;

    WhatACallerMakesUpIsNotCountedIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void hostsAndPathsLeaveNoSeries(String server) throws IOException {
        URI address = stack.places().service(server);
        long before = series(address);
        for (int i : IntStream.range(0, REQUESTS).toArray()) {
            assertThat(ask(address, "made-up-" + i + ".example", "/made-up-" + i + "/"))
                    .startsWith("HTTP/1.1 4");
        }
        long after = series(address);
        System.out.println(server + ": " + before + " series before made-up requests, " + after + " after");
        assertThat(metrics(address)).doesNotContain("made-up");
        assertThat(after - before).as("new series").isLessThan(REQUESTS);
    }

    private long series(URI address) {
        return metrics(address).lines().filter(line -> !line.startsWith("#")).count();
    }

    private String metrics(URI address) {
        return stack.api().get(address.resolve("/metrics")).expect(200).body();
    }

    private static String ask(URI address, String host, String path) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
