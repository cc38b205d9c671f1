package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.NewEvent;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.orders.entity.OrderType;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.orders.entity.TimeInForce;

/** The contract of trading.orders.v1: what is published has the members of the sample that consumers test against. */
class EventsAreAsTheirSamplesTest {

    private final Order order = new Order(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "my-1",
            new Instruction(
                    "AAPL", Side.BUY, OrderType.LIMIT, new BigDecimal(500), new BigDecimal("555.00"), TimeInForce.DAY),
            OrderFixture.NOW,
            OrderFixture.NOW.plusHours(1));

    @Test
    void aRejection() {
        order.reject(Rejection.of(
                Reason.INSUFFICIENT_BUYING_POWER, "required", "1.00", "available", "0.00", "held", "0.00"));

        hasTheMembersOfItsSample(OrderEvents.of(order));
    }

    @Test
    void aPartAndTheRest() {
        order.open(new BigDecimal("555.00"), true);
        hasTheMembersOfItsSample(OrderEvents.of(order));
        hasTheMembersOfItsSample(OrderEvents.of(order, fill(200).execution()));
        hasTheMembersOfItsSample(OrderEvents.of(order, fill(300).execution()));
    }

    @Test
    void anOrderThatWaitsAndExpires() {
        order.open(new BigDecimal("555.00"), false);
        hasTheMembersOfItsSample(OrderEvents.of(order));
        order.expire(OrderFixture.NOW);
        hasTheMembersOfItsSample(OrderEvents.of(order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "new", "partially_filled", "filled", "canceled", "expired", "rejected"})
    void aSampleHasWhatItsSchemaRequires(String status) {
        JsonObject schema = read("trading.order." + status + ".v1.schema.json");
        JsonObject data = read("trading.order." + status + ".v1.json").getJsonObject("data");

        assertThat(data.keySet()).containsAll(schema.getJsonArray("required").getValuesAs(JsonString::getString));
        assertThat(schema.getJsonObject("properties").keySet()).containsAll(data.keySet());
    }

    private Filled fill(long qty) {
        return order.fill(
                UUID.randomUUID(),
                new Fill(BigDecimal.valueOf(qty), new BigDecimal("553.87")),
                OrderFixture.quote("553.80", 500, "553.87", 500),
                OrderFixture.NOW);
    }

    private static void hasTheMembersOfItsSample(NewEvent event) {
        JsonObject sample = read(event.type().replace("org.kontor.", "") + ".json");

        assertThat(event.type()).isEqualTo(sample.getString("type"));
        assertThat(event.data().keySet()).isEqualTo(sample.getJsonObject("data").keySet());
        if (event.data().containsKey("execution")) {
            assertThat(event.data().getJsonObject("execution").keySet())
                    .isEqualTo(sample.getJsonObject("data")
                            .getJsonObject("execution")
                            .keySet());
        }
    }

    private static JsonObject read(String name) {
        InputStream file = EventsAreAsTheirSamplesTest.class.getResourceAsStream("/events/" + name);
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
