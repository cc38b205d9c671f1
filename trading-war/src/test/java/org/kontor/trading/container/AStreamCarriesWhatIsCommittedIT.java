package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;
import org.kontor.token.TestTokens;
import org.kontor.trading.container.EventStream.Frame;

/** Streams R1 to R7 in a real server. Events are written by another connection, as another replica would. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AStreamCarriesWhatIsCommittedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_WHILE = Duration.ofMillis(700);

    private static final String APPEND = """
            WITH numbered AS (
                INSERT INTO outbox_sequence AS s (topic, key, last) VALUES ('trading.orders.v1', ?, 1)
                ON CONFLICT (topic, key) DO UPDATE SET last = s.last + 1 RETURNING key, last)
            INSERT INTO outbox (topic, key, sequence, event_id, type, subject, correlation_id, occurred_at, data)
            SELECT 'trading.orders.v1', key, last, gen_random_uuid(), ?, 'o', 'c', now(), '{"n":' || last || '}'
              FROM numbered""";

    @ArquillianResource
    URL deployed;

    private Http http;
    private TradedAccount account;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @BeforeEach
    void open() throws Exception {
        http = new Http(deployed.toURI());
        account = TradedAccount.opened("2026-03-06T15:00:00Z");
    }

    @Test
    void withoutAnIdItBeginsNow() throws Exception {
        publish("new", "partially_filled");
        try (EventStream stream = EventStream.open(http, account.token(), null)) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.mediaType()).startsWith("text/event-stream");
            Frame open = stream.next(PATIENCE);
            assertThat(open.name()).isEqualTo("stream.opened");
            assertThat(open.id()).isEqualTo("2");

            publish("filled");

            assertThat(stream.next(PATIENCE)).isEqualTo(new Frame("3", "order.filled", "{\"n\":3}", ""));
        }
    }

    @Test
    void withAnIdItGoesOnAfterIt() throws Exception {
        publish("new", "partially_filled", "filled");
        try (EventStream stream = EventStream.open(http, account.token(), "1")) {
            assertThat(stream.next(PATIENCE).id()).isEqualTo("1");
            assertThat(stream.next(PATIENCE).id()).isEqualTo("2");
            assertThat(stream.next(PATIENCE).id()).isEqualTo("3");
            assertThat(stream.next(A_WHILE)).isNull();
        }
        try (EventStream stream = EventStream.open(http, account.token(), "3")) {
            assertThat(stream.next(PATIENCE).name()).isEqualTo("stream.opened");
            assertThat(stream.next(A_WHILE)).isNull();
        }
    }

    @Test
    void manyArriveInOrderAndOnce() throws Exception {
        String[] many = new String[500];
        java.util.Arrays.fill(many, "new");
        publish(many);
        try (EventStream stream = EventStream.open(http, account.token(), "0")) {
            stream.next(PATIENCE);
            for (int number = 1; number <= many.length; number++) {
                assertThat(stream.next(PATIENCE).id()).isEqualTo(Integer.toString(number));
            }
        }
    }

    @Test
    void othersUpdatesAreNotInIt() throws Exception {
        TradedAccount other = TradedAccount.opened("2026-03-06T15:00:00Z");
        try (EventStream stream = EventStream.open(http, other.token(), null)) {
            assertThat(stream.next(PATIENCE).id()).isEqualTo("0");
            publish("new");
            assertThat(stream.next(A_WHILE)).isNull();
        }
    }

    @Test
    void whatIsNoLongerKeptOrNeverWasIsRefused() throws Exception {
        publish("new", "partially_filled", "filled");
        forgetBefore(3);

        refused("1", 410, "stream-position-gone");
        refused("4", 422, "validation");
        refused("x", 422, "validation");
        try (EventStream stream = EventStream.open(http, account.token(), "2")) {
            stream.next(PATIENCE);
            assertThat(stream.next(PATIENCE).id()).isEqualTo("3");
        }
    }

    @Test
    void itEndsWithItsToken() throws Exception {
        JwtClaims claims = TestTokens.claims(account.user(), Role.CUSTOMER);
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + 3));
        try (EventStream stream = EventStream.open(http, TradingServer.TOKENS.sign(claims), null)) {
            assertThat(stream.next(PATIENCE).name()).isEqualTo("stream.opened");
            assertThat(stream.next(PATIENCE))
                    .isEqualTo(new Frame("", "stream.ended", "{\"reason\":\"token-expired\"}", ""));
            assertThat(stream.next(PATIENCE)).isEqualTo(Frame.CLOSED);
        }
    }

    @Test
    void aUserHasSomeAtOnceAndTheDeadAreFoundOut() throws Exception {
        List<EventStream> streams = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            EventStream stream = EventStream.open(http, account.token(), null);
            assertThat(stream.next(PATIENCE).name()).isEqualTo("stream.opened");
            streams.add(stream);
        }
        refused(null, 429, "too-many-streams");
        // the heartbeat finds that the connection is gone; it takes two, as the first one is lost in the buffers
        streams.remove(0).close();
        await().atMost(Duration.ofSeconds(50))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    EventStream another = EventStream.open(http, account.token(), null);
                    streams.add(another);
                    return another.status() == 200;
                });
        assertThat(streams.get(0).next(PATIENCE).comment()).isEqualTo("alive");
        for (EventStream stream : streams) {
            stream.close();
        }
    }

    @Test
    void itsPathIsNoOrder() throws Exception {
        for (String path : List.of("trades/stream", "trades/stream/")) {
            HttpResponse<String> answer = http.get(path + "?last_event_id=x", account.token(), null);
            assertThat(answer.statusCode()).as(path).isEqualTo(422);
        }
        assertThat(http.get("trades/stream/", account.token(), "application/json")
                        .statusCode())
                .isEqualTo(406);
        String nobody = TradingServer.TOKENS.token(UUID.randomUUID(), Role.CUSTOMER);
        assertThat(Http.json(http.get("trades/stream/", nobody, null)).getString("code"))
                .isEqualTo("no-account");
    }

    private void refused(String lastEventId, int status, String code) throws Exception {
        String query = lastEventId == null ? "" : "?last_event_id=" + lastEventId;
        HttpResponse<String> answer = http.get("trades/stream/" + query, account.token(), "text/event-stream");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Http.json(answer).getString("code")).isEqualTo(code);
    }

    /** Events of these types, each committed by itself, with the numbers that follow. */
    private void publish(String... types) throws SQLException {
        try (Connection connection = TradingServer.database();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            for (String type : types) {
                append.setString(1, account.id().toString());
                append.setString(2, "org.kontor.trading.order." + type + ".v1");
                append.executeUpdate();
            }
        }
    }

    private void forgetBefore(long number) throws SQLException {
        try (Connection connection = TradingServer.database();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM outbox WHERE key = ? AND sequence < ?")) {
            delete.setString(1, account.id().toString());
            delete.setLong(2, number);
            delete.executeUpdate();
        }
    }
}
