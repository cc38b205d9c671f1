package org.kontor.notifications.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.kontor.database.Database;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.events.EventSample;

/** R5.6, on the real schema */
class EventsTogetherHaveTheEffectOfOneByOneIT {

    private static final List<String> ROWS = List.of(
            "SELECT concat_ws(' ', id, order_id, qty, gross) FROM executions ORDER BY id",
            "SELECT concat_ws(' ', user_id, type, channel, subject, body, order_id, subject_key, event_id,"
                    + " event_sequence, status, created_at) FROM notifications ORDER BY order_id, type, id",
            "SELECT concat_ws(' ', n.event_id, d.user_id, d.channel, d.status, d.attempts, d.next_attempt_at,"
                    + " d.correlation_id, d.created_at, d.message_id = '<' || n.id || '@kontor.localhost>')"
                    + " FROM deliveries d JOIN notifications n ON n.id = d.notification_id ORDER BY n.event_id");

    /** Something that happens to one of a few orders. */
    record Step(int order, String what, int shares, String price) {

        void addTo(List<Event> events, List<OrderLife> orders) {
            OrderLife life = orders.get(order);
            switch (what) {
                case "fill" -> events.add(life.fill(shares, price));
                case "fill at once" -> events.add(life.fillAtOnce(shares, price));
                case "fill unheard" -> life.fillUnheard(shares, price);
                case "fill again" -> events.add(life.lastFillAgain());
                case "outdated" -> events.add(OrderLife.outdated(life.lastFillAgain()));
                default -> events.add(life.other(what));
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void whateverTheyTellOf(@ForAll("steps") List<Step> steps) {
        List<OrderLife> orders = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            orders.add(new OrderLife());
        }
        List<Event> events = new ArrayList<>();
        steps.forEach(step -> step.addTo(events, orders));

        List<String> together = rows(events, OrderNews::hear);
        List<String> oneByOne = rows(events, (news, all) -> all.forEach(event -> news.hear(List.of(event))));
        List<String> inHalves = rows(events, (news, all) -> {
            news.hear(all.subList(0, all.size() / 2));
            news.hear(all.subList(all.size() / 2, all.size()));
        });

        assertThat(together).isEqualTo(oneByOne);
        assertThat(inHalves).isEqualTo(oneByOne);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> kinds = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("fill")),
                Tuple.of(2, Arbitraries.just("fill at once")),
                Tuple.of(1, Arbitraries.just("fill unheard")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "fill again", "outdated", "new", "replaced", "canceled", "expired", "rejected")));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        kinds,
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.of("10.01", "10.333333", "554.2"))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(200);
    }

    @Example
    void twoHundredAreTakenInAsManyStatementsAsTwo() {
        List<Event> few = events(1);
        List<Event> many = events(100);
        assertThat(many).hasSize(200);
        try (OpenTransaction one = RealDatabase.transaction();
                OpenTransaction other = RealDatabase.transaction()) {
            NewsFixture.news(one.database()).hear(few);
            NewsFixture.news(other.database()).hear(many);

            assertThat(one.statements()).isEqualTo(5);
            assertThat(other.statements()).isEqualTo(5);
        }
    }

    @Example
    void ordersThatAreFilledAtOnceTakeThree() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            events.add(new OrderLife().fillAtOnce(10, "554.20"));
        }
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            NewsFixture.news(transaction.database()).hear(events);

            assertThat(transaction.statements()).isEqualTo(3);
            assertThat(mailsTo(transaction.database(), events)).isEqualTo(200);
        }
    }

    @Example
    void oneThatIsNotUnderstoodRefusesThemAll() {
        List<Event> events = new ArrayList<>(events(3));
        events.add(EventSample.with("trading.order.filled.v1", "cum_qty", null));
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            assertThatExceptionOfType(MalformedEvent.class)
                    .isThrownBy(() -> NewsFixture.news(transaction.database()).hear(events));
            assertThat(transaction.statements()).isZero();
        }
    }

    /** For each order a partial fill and one of the rest. */
    private static List<Event> events(int orders) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            OrderLife order = new OrderLife();
            events.add(order.fill(400, "10.01"));
            events.add(order.fill(600, "10.03"));
        }
        return events;
    }

    private static List<String> rows(List<Event> events, BiConsumer<OrderNews, List<Event>> hearing) {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            Database database = transaction.database();
            hearing.accept(NewsFixture.news(database), events);
            return ROWS.stream()
                    .flatMap(query -> database.list(query, row -> row.getString(1)).stream())
                    .toList();
        }
    }

    private static long mailsTo(Database database, List<Event> events) {
        return database.find(
                        "SELECT count(*) FROM deliveries WHERE user_id = ANY (?::uuid[])",
                        row -> row.getLong(1),
                        Database.column(events, Event::key))
                .orElseThrow();
    }
}
