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

/** R4.3 and R4.10 over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ASessionLastsSixtyDaysIT {

    private static final String PASSWORD = "fourteen silver herons";

    private final String email = UUID.randomUUID() + "@example.com";
    /** In a network that is used once: what it has left is kept under times that tests have set. */
    private final String home = "2001:db8:" + email.substring(0, 4) + ":" + email.substring(4, 8) + "::1";

    @ArquillianResource
    URL deployed;

    private Visitor visitor;
    private String token;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war(Deployed.BEHIND_A_PROXY);
    }

    @BeforeEach
    void signIn() throws Exception {
        visitor = new Visitor(deployed.toURI());
        visitor.register(email, PASSWORD);
        token = visitor.signInFrom(home, email, PASSWORD).text("refresh_token");
    }

    @Test
    void howeverOftenItIsProlonged() {
        for (int i = 0; i < 5; i++) {
            prolongAfter(Duration.ofDays(11));
        }
        prolongAfter(Duration.ofDays(5).minusSeconds(1));

        visitor.pass(Duration.ofSeconds(1));

        Answer over = visitor.refresh(token);
        assertThat(over.status()).isEqualTo(401);
        assertThat(over.text("code")).isEqualTo("invalid-refresh-token");
    }

    @Test
    void whoSignsInAnewIsNotTakenForAStranger() {
        visitor.pass(Duration.ofDays(60));
        for (int stranger = 1; stranger <= 5; stranger++) {
            visitor.signInFrom("192.0.2." + stranger, email, "wrong horse battery");
        }
        assertThat(visitor.signInFrom("192.0.2.6", email, PASSWORD).status()).isEqualTo(423);

        assertThat(visitor.signInFrom(home, email, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void itEndsAfterThirtyDaysWithoutUse() {
        visitor.pass(Duration.ofDays(30));

        assertThat(visitor.refresh(token).status()).isEqualTo(401);
    }

    private void prolongAfter(Duration time) {
        visitor.pass(time);
        Answer answer = visitor.refresh(token);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        token = answer.text("refresh_token");
    }
}
