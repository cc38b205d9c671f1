package org.kontor.users.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R6.5 and R7.5 over HTTP behind proxies: the rightmost address that is no trusted proxy's counts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AProxyThatIsTrustedTellsTheAddressIT {

    private static final int A_MINUTE = 20;

    @ArquillianResource
    URL deployed;

    private Visitor visitor;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war(Deployed.BEHIND_A_PROXY);
    }

    @BeforeEach
    void come() throws Exception {
        visitor = new Visitor(deployed.toURI());
    }

    @Test
    void whatTheClientWroteBeforeIsNotBelieved() {
        for (int i = 0; i < A_MINUTE; i++) {
            assertThat(attempt("192.0.2." + i + ", 203.0.113.10")).isEqualTo(401);
        }

        assertThat(attempt("192.0.2.200, 203.0.113.10")).isEqualTo(429);
        assertThat(attempt("203.0.113.10")).isEqualTo(429);
        assertThat(attempt("203.0.113.10, 203.0.113.11")).as("another client").isEqualTo(401);
    }

    @Test
    void proxiesInARowAreSeenThrough() {
        for (int i = 0; i < A_MINUTE; i++) {
            assertThat(attempt("203.0.113.20, 10.1.2." + i)).isEqualTo(401);
        }

        assertThat(attempt("203.0.113.20")).isEqualTo(429);
        assertThat(attempt("203.0.113.21, 10.1.2.3")).isEqualTo(401);
    }

    @Test
    void halfOfAnAddressOfIpv6IsTheClientsToChoose() {
        for (int i = 0; i < A_MINUTE; i++) {
            assertThat(attempt("2001:db8:0:30::" + i)).isEqualTo(401);
        }

        assertThat(attempt("2001:db8:0:30:ffff::1")).isEqualTo(429);
        assertThat(attempt("2001:db8:0:31::1")).isEqualTo(401);
    }

    /** Under a name that nobody has tried. */
    private int attempt(String forwardedFor) {
        return visitor.signInFrom(forwardedFor, UUID.randomUUID() + "@example.org", "none")
                .status();
    }
}
