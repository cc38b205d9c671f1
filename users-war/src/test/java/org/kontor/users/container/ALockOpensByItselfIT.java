package org.kontor.users.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.users.container.Visitor.Answer;

/** R7.1, R7.3 and R7.4 over HTTP, by strangers who come from an address of their own each time. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ALockOpensByItselfIT {

    private static final String PASSWORD = "fourteen silver herons";

    /** Each address is used once: what it has left is kept under times that other tests have set. */
    private static int strangers;

    private static int homes;

    private final String email = UUID.randomUUID() + "@example.com";
    private final String home = "203.0.113." + (50 + homes++);

    @ArquillianResource
    URL deployed;

    private Visitor visitor;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war(Deployed.BEHIND_A_PROXY);
    }

    @BeforeEach
    void register() throws Exception {
        visitor = new Visitor(deployed.toURI());
        assertThat(visitor.register(email, PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void theRightPasswordWaitsForIt() {
        lock();

        Answer locked = visitor.signInFrom(home, email, PASSWORD);
        assertThat(locked.status()).isEqualTo(423);
        assertThat(locked.text("code")).isEqualTo("locked");
        assertThat(locked.retryAfter()).isEqualTo("901");

        visitor.pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(visitor.signInFrom(home, email, PASSWORD).status()).isEqualTo(423);
        visitor.pass(Duration.ofSeconds(1));
        assertThat(visitor.signInFrom(home, email, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aNameThatNobodyHasIsLockedAlike() {
        String nobody = UUID.randomUUID() + "@example.com";
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signInFrom(stranger(), nobody, "wrong horse battery")
                            .status())
                    .isEqualTo(401);
        }

        Answer locked = visitor.signInFrom(stranger(), nobody, "wrong horse battery");

        assertThat(locked.status()).isEqualTo(423);
        assertThat(locked.retryAfter()).isEqualTo("901");
    }

    @Test
    void whoGoesOnLocksForADayAndNoLonger() {
        for (int minutes : new int[] {15, 30, 60, 120, 240, 480, 960, 1440, 1440}) {
            lock();
            Duration lock = Duration.ofMinutes(minutes);
            assertThat(visitor.signInFrom(home, email, PASSWORD).retryAfter())
                    .isEqualTo(String.valueOf(lock.plusSeconds(1).toSeconds()));
            visitor.pass(lock);
        }

        assertThat(visitor.signInFrom(home, email, PASSWORD).status()).isEqualTo(200);
        lock();
        assertThat(visitor.signInFrom(stranger(), email, PASSWORD).retryAfter())
                .as("a success forgets the locks")
                .isEqualTo("901");
    }

    @Test
    void strangersKeepNobodyOutWhoIsAtHome() {
        String session = visitor.signInFrom(home, email, PASSWORD).text("refresh_token");
        lock();
        assertThat(visitor.signInFrom(stranger(), email, PASSWORD).status()).isEqualTo(423);

        assertThat(visitor.signInFrom(home, email, PASSWORD).status()).isEqualTo(200);
        assertThat(visitor.refresh(session).status()).isEqualTo(200);
        assertThat(visitor.signInFrom(stranger(), email, PASSWORD).status())
                .as("which opens the door to nobody else")
                .isEqualTo(423);
    }

    private void lock() {
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signInFrom(stranger(), email, "wrong horse battery")
                            .status())
                    .isEqualTo(401);
        }
    }

    private String stranger() {
        strangers++;
        return "198.51." + strangers / 250 + "." + (strangers % 250 + 1);
    }
}
