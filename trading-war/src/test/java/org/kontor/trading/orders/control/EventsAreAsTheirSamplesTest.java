package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.OrderFixture.opened;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.OrderFixture.taken;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.NewEvent;
import org.kontor.trading.events.EventFiles;
import org.kontor.trading.events.EventSchema;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.Wanted;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** The contract of trading.orders.v1: what is published has the members of the sample that consumers test against. */
class EventsAreAsTheirSamplesTest {

    private final Order order = resting(wanted().order());

    @Test
    void accepted() {
        isAsItsSample(OrderEvents.of(opened(wanted().order(), "555.00", OrderStatus.ACCEPTED)), "accepted");
    }

    @Test
    void rejected() {
        Order refused = taken(wanted().order());
        refused.reject(Rejection.of(
                Reason.INSUFFICIENT_BUYING_POWER, "required", "1.00", "available", "0.00", "held", "0.00"));

        isAsItsSample(OrderEvents.of(refused), "rejected");
    }

    @Test
    void newPartiallyFilledAndFilled() {
        isAsItsSample(OrderEvents.of(order), "new");
        isAsItsSample(OrderEvents.of(order, fill("200")), "partially_filled");
        isAsItsSample(OrderEvents.of(order, fill("300")), "filled");
    }

    @Test
    void pendingCancelAndCanceled() {
        fill("200");
        order.requestCancel(NOW);
        isAsItsSample(OrderEvents.of(order), "pending_cancel");
        order.end(OrderStatus.CANCELED, EndReason.REQUESTED, NOW);
        isAsItsSample(OrderEvents.of(order), "canceled");
    }

    @Test
    void pendingReplaceAndReplaced() {
        fill("200");
        order.requestReplace(NOW);
        isAsItsSample(OrderEvents.of(order), "pending_replace");
        Replacement more = new Replacement(new BigDecimal(600), null, null, null, null);
        order.replace(more, order.worstPrice(), BigDecimal.ZERO, RULES, NOW);
        isAsItsSample(OrderEvents.named("replaced", order), "replaced");
    }

    /** T14: no fill of its own, so that nobody counts one twice. */
    @Test
    void filledByAReplacement() {
        fill("200");
        order.requestReplace(NOW);
        Replacement fewer = new Replacement(new BigDecimal(200), null, null, null, null);
        order.replace(fewer, order.worstPrice(), BigDecimal.ZERO, RULES, NOW);

        JsonObject told = OrderEvents.of(order).data();
        JsonObject sample =
                EventFiles.sample("org.kontor.trading.order.filled.v1.replaced").getJsonObject("data");
        assertThat(told.keySet()).isEqualTo(sample.keySet());
        EventSchema contract = EventSchema.of("org.kontor.trading.order.filled.v1");
        assertThat(contract.violations(told)).isEmpty();
        assertThat(contract.violations(sample)).isEmpty();
    }

    /** Only other terms can fill an order without a fill. */
    @Test
    void filledWithoutAFillIsAgainstTheContractBeforeThat() {
        JsonObject told = Json.createObjectBuilder(
                        OrderEvents.of(order, fill("500")).data())
                .remove("execution")
                .build();

        assertThat(EventSchema.of("org.kontor.trading.order.filled.v1").violations(told))
                .hasSize(1);
    }

    @Test
    void requestsThatComeTooLate() {
        fill("500");
        isAsItsSample(OrderEvents.named("cancel_rejected", order), "cancel_rejected");
        isAsItsSample(OrderEvents.named("replace_rejected", order), "replace_rejected");
    }

    @Test
    void suspendedAndResumed() {
        fill("200");
        order.suspend(NOW);
        isAsItsSample(OrderEvents.named("suspended", order), "suspended");
        order.work(NOW);
        isAsItsSample(OrderEvents.named("resumed", order), "resumed");
    }

    @Test
    void expired() {
        fill("200");
        order.end(OrderStatus.EXPIRED, EndReason.TIME_IN_FORCE, NOW);
        isAsItsSample(OrderEvents.of(order), "expired");
    }

    @Test
    void triggered() {
        Order stop = resting(buy("500").stop("560.00").order(), "574.00");
        stop.see(QuoteFixture.traded(2, "560.00"), RULES, NOW);

        isAsItsSample(OrderEvents.named("triggered", stop), "triggered");
    }

    /** While a request is pending the status says that, and the name of the event what the fill leaves to do. */
    @Test
    void aFillWhileItsEndIsAskedFor() {
        order.requestCancel(NOW);
        NewEvent part = OrderEvents.of(order, fill("200"));

        isAsItsSample(part, "partially_filled");
        assertThat(part.data().getString("status")).isEqualTo("pending_cancel");
        isAsItsSample(OrderEvents.of(order, fill("300")), "filled");
    }

    @Test
    void anOrderOverMoneyHasNoQuantityYet() {
        JsonObject data =
                OrderEvents.of(resting(buyFor("100.00").order(), "105.00")).data();

        assertThat(EventSchema.of("org.kontor.trading.order.new.v1").violations(data))
                .isEmpty();
        assertThat(data).doesNotContainKeys("qty", "leaves_qty").containsKey("notional");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accepted",
                "new",
                "rejected",
                "partially_filled",
                "filled",
                "pending_cancel",
                "canceled",
                "cancel_rejected",
                "pending_replace",
                "replaced",
                "replace_rejected",
                "expired",
                "suspended",
                "resumed",
                "triggered"
            })
    void aSampleKeepsToItsSchema(String what) {
        String type = "org.kontor.trading.order." + what + ".v1";
        JsonObject sample = EventFiles.sample(type);

        assertThat(sample.getString("type")).isEqualTo(type);
        assertThat(sample.getString("dataschema"))
                .isEqualTo(EventFiles.schema(type).getString("$id"));
        assertThat(EventSchema.of(type).violations(sample.getJsonObject("data")))
                .isEmpty();
        assertThat(EventSchema.of(type).unnamed(sample.getJsonObject("data"))).isEmpty();
    }

    private Filled fill(String qty) {
        return OrderFixture.fill(order, qty, "553.87", Map.of(Kind.FEES_CAT, new BigDecimal("0.01")));
    }

    private static Wanted wanted() {
        return buy("500").limit("555.00");
    }

    private static void isAsItsSample(NewEvent event, String what) {
        assertThat(event.type()).isEqualTo("org.kontor.trading.order." + what + ".v1");
        assertThat(EventSchema.of(event.type()).violations(event.data())).isEmpty();
        JsonObject sample = EventFiles.sample(event.type()).getJsonObject("data");
        assertThat(event.data().keySet()).isEqualTo(sample.keySet());
        if (event.data().containsKey("execution")) {
            assertThat(event.data().getJsonObject("execution").keySet())
                    .isEqualTo(sample.getJsonObject("execution").keySet());
        }
    }
}
