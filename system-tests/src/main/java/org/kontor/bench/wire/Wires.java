package org.kontor.bench.wire;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.kontor.client.RunningStack;

/** The connections of one client: one to each server that it talks to. */
public final class Wires implements AutoCloseable {

    private final RunningStack stack;
    private final Map<String, Wire> wires = new HashMap<>();

    public Wires(RunningStack stack) {
        this.stack = stack;
    }

    /** @param service name of a service */
    public Reply send(String service, byte[] request) throws IOException {
        return wires.computeIfAbsent(service, name -> new Wire(stack.service(name)))
                .send(request);
    }

    @Override
    public void close() {
        wires.values().forEach(Wire::close);
    }
}
