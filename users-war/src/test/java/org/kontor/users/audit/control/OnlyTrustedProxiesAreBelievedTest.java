package org.kontor.users.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6.5. */
class OnlyTrustedProxiesAreBelievedTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "10.128.0.9, none, 10.128.0.9",
                "10.128.0.9, '203.0.113.7', 203.0.113.7",
                "10.128.0.9, '203.0.113.7, 10.129.0.1', 203.0.113.7",
                "10.128.0.9, '1.1.1.1, 203.0.113.7', 203.0.113.7",
                "10.128.0.9, '1.1.1.1, 203.0.113.7, 10.129.0.1', 203.0.113.7",
                "10.128.0.9, '203.0.113.7, nonsense', 10.128.0.9",
                "10.128.0.9, '203.0.113.7, ', 10.128.0.9",
                "10.128.0.9, 'localhost', 10.128.0.9",
                "10.128.0.9, '10.129.0.1', 10.129.0.1",
                "10.128.0.9, '2001:db8::7', 2001:db8::7",
                "198.51.100.1, '203.0.113.7', 198.51.100.1"
            })
    void theNearestAddressThatIsNoProxyIsTheClients(String peer, String forwarded, String client) {
        assertThat(trusting("10.128.0.0/14").client(peer, forwarded)).isEqualTo(client);
    }

    @Test
    void withoutConfigurationTheHeaderMeansNothing() {
        assertThat(trusting().client("127.0.0.1", "203.0.113.7")).isEqualTo("127.0.0.1");
    }

    private static TrustedProxies trusting(String... blocks) {
        TrustedProxies proxies = new TrustedProxies();
        proxies.configured = Optional.of(List.of(blocks));
        proxies.read();
        return proxies;
    }
}
