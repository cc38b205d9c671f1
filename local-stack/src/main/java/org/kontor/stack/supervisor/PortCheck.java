package org.kontor.stack.supervisor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kontor.stack.home.Ports;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.PartFailed;

/** Finds ports that somebody else listens on before anything is started. */
final class PortCheck {

    private static final int STEP = 100;
    /** Above it systems take ports for outgoing connections. */
    private static final int HIGHEST_BASE = 32_000;

    private PortCheck() {}

    /** @throws PartFailed naming every port in use, and the part it is needed for */
    static void allFree(List<? extends Part> parts, Ports ports) {
        List<String> taken = new ArrayList<>();
        for (Part part : parts) {
            new TreeMap<>(part.ports()).forEach((use, port) -> {
                if (!Ports.isFree(port)) {
                    taken.add(part.name() + " cannot have port " + port + " (" + use + "): it is in use");
                }
            });
        }
        if (!taken.isEmpty()) {
            throw new PartFailed(
                    "ports",
                    String.join("\n", taken) + "\nEnd what uses them, or choose others: ./kontor up --port-base "
                            + anotherBase(ports));
        }
    }

    private static int anotherBase(Ports ports) {
        return IntStream.iterate(ports.base() + STEP, base -> base < HIGHEST_BASE, base -> base + STEP)
                .filter(base -> new Ports(base).all().allMatch(Ports::isFree))
                .findFirst()
                .orElse(Ports.DEFAULT_BASE);
    }
}
