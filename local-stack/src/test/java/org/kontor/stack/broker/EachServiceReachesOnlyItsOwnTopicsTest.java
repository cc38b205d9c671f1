package org.kontor.stack.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import java.nio.file.Path;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.stack.home.FreePorts;

class EachServiceReachesOnlyItsOwnTopicsTest {

    private static final long SOON = 5_000;

    @TempDir
    static Path directory;

    private static BrokerServer broker;
    private static ActiveMQConnectionFactory factory;

    @BeforeAll
    static void start() throws Exception {
        broker = BrokerServer.start(directory, FreePorts.next());
        factory = new ActiveMQConnectionFactory(broker.url());
        // so that nothing waits in the reader's own memory, out of the broker's reach
        factory.setConsumerWindowSize(0);
    }

    @AfterAll
    static void stop() {
        factory.close();
        broker.close();
    }

    @Test
    void nobodyIsAnonymous() {
        assertThatThrownBy(() -> connect(null, null)).isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(() -> connect("trading", "wrong")).isInstanceOf(JMSSecurityRuntimeException.class);
    }

    @Test
    void portfolioMayNotSendOrders() {
        try (JMSContext portfolio = as("portfolio")) {
            assertThatThrownBy(() -> send(portfolio, "trading.orders.v1", "forged"))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
        }
    }

    @Test
    void portfolioReadsItsSubscriptionButNotThatOfNotifications() {
        try (JMSContext trading = as("trading");
                JMSContext portfolio = as("portfolio")) {
            send(trading, "trading.orders.v1", "an order");

            assertThat(subscription(portfolio, "trading.orders.v1", "portfolio-orders")
                            .receiveBody(String.class, SOON))
                    .isEqualTo("an order");
            assertThatThrownBy(() -> subscription(portfolio, "trading.orders.v1", "notifications-orders"))
                    .isInstanceOf(JMSRuntimeException.class);
        }
    }

    @Test
    void contactsAreReadByNotificationsOnly() {
        try (JMSContext users = as("users");
                JMSContext notifications = as("notifications");
                JMSContext trading = as("trading")) {
            send(users, "users.contacts.v1", "a contact");

            assertThat(subscription(notifications, "users.contacts.v1", "notifications-contacts")
                            .receiveBody(String.class, SOON))
                    .isEqualTo("a contact");
            assertThatThrownBy(() -> trading.createConsumer(trading.createTopic("users.contacts.v1")))
                    .isInstanceOf(JMSRuntimeException.class);
        }
    }

    @Test
    void referenceDataReachesTradingAndPortfolioEachForItself() {
        try (JMSContext marketdata = as("marketdata");
                JMSContext trading = as("trading");
                JMSContext portfolio = as("portfolio")) {
            send(marketdata, "marketdata.reference.v1", "a halt");

            assertThat(subscription(trading, "marketdata.reference.v1", "trading-reference")
                            .receiveBody(String.class, SOON))
                    .isEqualTo("a halt");
            assertThat(subscription(portfolio, "marketdata.reference.v1", "portfolio-reference")
                            .receiveBody(String.class, SOON))
                    .isEqualTo("a halt");
            assertThatThrownBy(() -> subscription(portfolio, "marketdata.reference.v1", "trading-reference"))
                    .isInstanceOf(JMSRuntimeException.class);
            assertThatThrownBy(() -> send(trading, "marketdata.reference.v1", "forged"))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
            assertThatCode(() -> portfolio
                            .createProducer()
                            .send(portfolio.createQueue("marketdata.reference.v1.dlq"), "poison"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aServiceDeclaresNoDurableQueueOfItsOwn() {
        try (JMSContext trading = as("trading")) {
            assertThatThrownBy(() -> trading.createSharedDurableConsumer(trading.createTopic("users.v1"), "extra"))
                    .isInstanceOf(JMSRuntimeException.class);
        }
    }

    @Test
    void poisonMayBeParkedByTheConsumerOfTheTopicOnly() {
        try (JMSContext notifications = as("notifications");
                JMSContext marketdata = as("marketdata")) {
            assertThatCode(() -> notifications
                            .createProducer()
                            .send(notifications.createQueue("trading.orders.v1.dlq"), "poison"))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() ->
                            marketdata.createProducer().send(marketdata.createQueue("trading.orders.v1.dlq"), "forged"))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
        }
    }

    @Test
    void aSlowReaderOfQuotesGetsTheLatestOfEachSymbol() {
        try (JMSContext marketdata = as("marketdata");
                JMSContext trading = as("trading")) {
            trading.setAutoStart(false);
            JMSConsumer quotes = trading.createConsumer(trading.createTopic("marketdata.quotes.v1"));
            for (String quote : new String[] {"old", "older", "latest"}) {
                marketdata
                        .createProducer()
                        .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                        .setProperty("_AMQ_LVQ_NAME", "AAPL")
                        .send(marketdata.createTopic("marketdata.quotes.v1"), quote);
            }
            trading.start();

            String last = null;
            for (String quote = quotes.receiveBody(String.class, SOON);
                    quote != null;
                    quote = quotes.receiveBody(String.class, 200)) {
                last = quote;
            }
            assertThat(last).isEqualTo("latest");
        }
    }

    private static JMSConsumer subscription(JMSContext context, String topic, String queue) {
        return context.createConsumer(context.createQueue(topic + "::" + queue));
    }

    private static void send(JMSContext context, String topic, String text) {
        context.createProducer().send(context.createTopic(topic), text);
    }

    private static JMSContext as(String user) {
        return connect(user, broker.passwordOf(user));
    }

    private static JMSContext connect(String user, String password) {
        return factory.createContext(user, password, JMSContext.AUTO_ACKNOWLEDGE);
    }
}
