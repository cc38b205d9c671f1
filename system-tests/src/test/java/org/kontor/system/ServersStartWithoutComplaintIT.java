package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** No server logs an error or a warning until all parts are ready. */
@SystemTest
@Order(1)
class ServersStartWithoutComplaintIT {

    static final List<String> SERVERS = Part.ALL_SERVERS;

    private final StackUnderTest stack;

    ServersStartWithoutComplaintIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void nothingInTheLogOfTheStart(String server) throws IOException {
        StartLog log = StartLog.of(server, stack.places().home());
        assertThat(log.entries()).as("%s has logged its start", server).isNotEmpty();
        assertThat(log.complaints()).isEmpty();
    }
}
