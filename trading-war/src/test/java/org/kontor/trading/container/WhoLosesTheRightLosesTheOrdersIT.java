package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import jakarta.json.JsonObject;
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
        UUID user = customer.account().user();
        try (JMSContext broker = ReferenceEvent.broker()) {
            broker.createProducer()
                    .send(broker.createTopic("users.v1"), """
                            {"specversion":"1.0","id":"%s","source":"/users","type":"org.kontor.users.deactivated.v1",
                             "subject":"%s","time":"2026-11-22T14:30:00Z","partitionkey":"%s","sequence":2,
                             "correlationid":"c-1","data":{"user_id":"%s"}}""".formatted(UUID.randomUUID(), user, user, user));
        }

        await().atMost(Trader.PATIENCE)
                .until(() -> customer.order(order).getString("status").equals("canceled"));
        isLost();
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
