package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The message-driven bean on its durable shared subscription, with the inbox behind it. Accounts R1. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EventsOpenAccountsOnceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @Test
    void anEventThatComesTwiceHasOneEffect() throws SQLException {
        UUID user = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        publish(registered(event, user));
        publish(registered(event, user));

        await().atMost(PATIENCE).until(() -> number("SELECT duplicates FROM inbox WHERE event_id = ?", event) == 1);
        assertThat(number("SELECT count(*) FROM accounts WHERE user_id = ?", user))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeUnderstoodIsParkedAndTheRestGoesOn() throws Exception {
        UUID user = UUID.randomUUID();
        publish("this is no event");
        publish(registered(UUID.randomUUID(), user));

        await().atMost(PATIENCE).until(() -> number("SELECT count(*) FROM accounts WHERE user_id = ?", user) == 1);
        try (JMSContext broker = broker();
                JMSConsumer parked = broker.createConsumer(broker.createQueue("users.v1.dlq"))) {
            Message letter = parked.receive(PATIENCE.toMillis());
            assertThat(letter.getBody(String.class)).isEqualTo("this is no event");
            assertThat(letter.getStringProperty("dlqreason")).startsWith("not a CloudEvents envelope");
        }
    }

    private static String registered(UUID event, UUID user) {
        return """
                {"specversion":"1.0","id":"%s","source":"/users","type":"org.kontor.users.registered.v1",
                 "subject":"%s","time":"2026-11-22T14:30:00Z","partitionkey":"%s","sequence":1,
                 "correlationid":"c-1","data":{"user_id":"%s","roles":["customer"]}}""".formatted(event, user, user, user);
    }

    private static void publish(String text) {
        try (JMSContext broker = broker()) {
            broker.createProducer().send(broker.createTopic("users.v1"), text);
        }
    }

    private static JMSContext broker() {
        return new ActiveMQConnectionFactory(TradingServer.brokerUrl())
                .createContext("operator", TradingServer.brokerPassword("operator"));
    }

    private static long number(String query, UUID parameter) throws SQLException {
        try (Connection connection = TradingServer.database();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }
}
