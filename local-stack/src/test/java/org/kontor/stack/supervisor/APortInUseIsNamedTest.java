package org.kontor.stack.supervisor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.stack.home.FreePorts;
import org.kontor.stack.home.Ports;
import org.kontor.stack.process.PartFailed;

class APortInUseIsNamedTest {

    @Test
    void withThePartThatWantedItAndAWayOut() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = stranger.getLocalPort();

            assertThatThrownBy(() -> PortCheck.allFree(List.of(part(port)), new Ports(9080)))
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining("trading")
                    .hasMessageContaining("port " + port + " (HTTP)")
                    .hasMessageContaining("--port-base");
        }
    }

    @Test
    void aFreePortIsFine() throws Exception {
        int free = FreePorts.next();

        assertThatCode(() -> PortCheck.allFree(List.of(part(free)), new Ports(9080)))
                .doesNotThrowAnyException();
    }

    private static SleepingPart part(int port) {
        return new SleepingPart("trading", "1", Map.of("HTTP", port));
    }
}
