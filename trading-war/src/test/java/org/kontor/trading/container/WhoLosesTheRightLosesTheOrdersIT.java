package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.kontor.token.Role;

/** Orders R18 and accounts R9, from the request and the event to the order. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WhoLosesTheRightLosesTheOrdersIT {

    @ArquillianResource
    URL deployed;

    private Trader customer;
    private JsonObject order;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.roundTheClock();
    }

    @BeforeEach
    void place() throws Exception {
        customer = Trader.at(deployed.toURI());
        order = customer.placed(buy());
    }

    @Test
    void byAnOperator() {
        Staff operator = Staff.with(Role.OPERATOR, deployed);
        String path = "accounts/" + customer.account().id() + "/status/";
        assertThat(operator.put(path, "{\"status\":\"restricted\",\"reason\":\"test\"}")
                        .status())
                .isEqualTo(200);

        isLost();
    }

    @Test
    void withTheUser() {
        hearThatHeIs("deactivated", 2);

        await().atMost(Trader.PATIENCE)
                .until(() -> customer.order(order).getString("status").equals("canceled"));
        isLost();
    }

    @Test
    void andGetsTheRightBackWithTheUserButNotTheOrders() {
        hearThatHeIs("deactivated", 2);
        await().atMost(Trader.PATIENCE)
                .until(() -> customer.order(order).getString("status").equals("canceled"));

        hearThatHeIs("reactivated", 3);

        await().atMost(Trader.PATIENCE)
                .until(() -> customer.calls()
                        .expect(200, "GET", "accounts/" + customer.account().id() + "/", null)
                        .getString("status")
                        .equals("open"));
        assertThat(customer.order(order).getString("status")).isEqualTo("canceled");
        customer.placed(buy());
    }

    /** The sample that users publishes by, about this customer. */
    private void hearThatHeIs(String what, int sequence) {
        UUID user = customer.account().user();
        try (JMSContext broker = ReferenceEvent.broker();
                InputStream sample = getClass().getResourceAsStream("/events/users." + what + ".v1.json")) {
            JsonObject given = Json.createReader(sample).readObject();
            JsonObject event = Json.createObjectBuilder(given)
                    .add("id", UUID.randomUUID().toString())
                    .add("subject", user.toString())
                    .add("partitionkey", user.toString())
                    .add("sequence", sequence)
                    .add("data", Json.createObjectBuilder().add("user_id", user.toString()))
                    .build();
            broker.createProducer().send(broker.createTopic("users.v1"), event.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isLost() {
        JsonObject ended = customer.order(order);
        assertThat(ended.getString("status")).isEqualTo("canceled");
        assertThat(ended.getJsonObject("reason").getString("code")).isEqualTo("account-restricted");
        assertThat(ended.getString("hold")).isEqualTo("0");
        JsonObject account = customer.calls()
                .expect(200, "GET", "accounts/" + customer.account().id() + "/", null);
        assertThat(account.getString("status")).isEqualTo("restricted");
        assertThat(account.getString("holds")).isEqualTo("0.00");
        assertThat(customer.calls()
                        .expect(403, "POST", "trades/", Trader.order(buy()))
                        .getString("code"))
                .isEqualTo("account-restricted");
    }

    private static String[] buy() {
        return new String[] {
            "symbol", Symbols.fresh(), "side", "buy", "type", "limit", "qty", "1", "limit_price", "1.00"
        };
    }
}
