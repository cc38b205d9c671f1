package org.kontor.notifications.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kontor.notifications.mail.control.PostmanFixture.letterTo;
import static org.kontor.notifications.mail.control.PostmanFixture.postman;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.deliveries.control.TestClock;

/** R3.12, over real connections */
class MailsShareAConnectionTest {

    private final MailServerFixture server = new MailServerFixture();
    private final TestClock clock = new TestClock();
    private final Postman postman = postman(server.session());

    @BeforeEach
    void readTheClock() {
        postman.clock = clock;
    }

    @AfterEach
    void close() {
        postman.hangUp();
        server.close();
    }

    @Test
    void manyGoOverOne() throws MessagingException {
        deliver(200);

        assertThat(server.taken).hasSize(200);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void itIsKeptForAWhileAndNotForEver() throws MessagingException {
        deliver(1);
        clock.pass(Postman.IDLE);
        postman.rest();
        deliver(1);
        assertThat(server.connections()).isEqualTo(1);

        clock.pass(Postman.IDLE.plus(Duration.ofMillis(1)));
        postman.rest();
        deliver(1);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void aServerThatSaysGoodByeAfterAFewGetsTheRestOverAnother() throws MessagingException {
        server.endConnectionsAfter(3);

        deliver(10);

        assertThat(server.taken).hasSize(10);
        assertThat(server.connections()).isEqualTo(4);
    }

    @Test
    void afterARefusalNothingIsReadOutOfTheOldOne() throws MessagingException {
        deliver(1);
        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> postman.deliver(letterTo("strict@example.com")));

        deliver(1);

        assertThat(server.taken).hasSize(2);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void aConnectionThatBrokeWhileNobodyUsedItIsReplaced() throws MessagingException {
        deliver(1);
        server.breakConnections();

        deliver(1);

        assertThat(server.taken).hasSize(2);
        assertThat(server.connections()).isEqualTo(2);
    }

    private void deliver(int letters) throws MessagingException {
        for (int i = 0; i < letters; i++) {
            postman.deliver(letterTo("zoe@example.com"));
        }
    }
}
