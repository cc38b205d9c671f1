package org.kontor.system.storm;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kontor.system.stack.StackUnderTest;

/** Asks servers every second whether they are ready. */
public final class ReadinessSampler implements AutoCloseable {

    /** Status of the health check; 0 for no answer. */
    public record Sample(String server, int status) {}

    private final StackUnderTest stack;
    private final List<String> servers;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();

    public ReadinessSampler(StackUnderTest stack, List<String> servers) {
        this.stack = stack;
        this.servers = servers;
        clock.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        servers.forEach(
                server -> samples.add(new Sample(server, stack.part(server).health("ready"))));
    }

    public List<Sample> samples() {
        return List.copyOf(samples);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
