package org.kontor.stack.supervisor;

import java.util.ArrayList;
import java.util.List;
import org.kontor.stack.home.Ports;
import org.kontor.stack.process.Part;
import org.kontor.stack.process.PartFailed;

/** Finds ports that somebody else listens on before anything is started. */
final class PortCheck {

    private PortCheck() {}

    /** @throws PartFailed naming every port in use, and the part it is needed for */
    static void allFree(List<? extends Part> parts) {
        List<String> taken = new ArrayList<>();
        for (Part part : parts) {
            part.ports().forEach((use, port) -> {
                if (!Ports.isFree(port)) {
                    taken.add(part.name() + " cannot have port " + port + " (" + use + "): it is in use");
                }
            });
        }
        if (!taken.isEmpty()) {
            throw new PartFailed(
                    "ports",
                    String.join("\n", taken) + "\nEnd what uses them, or choose others: ./kontor up --port-base 19080");
        }
    }
}
