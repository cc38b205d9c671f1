package org.kontor.system.lives;

import static org.kontor.system.lives.OrderDraft.priced;
import static org.kontor.system.lives.OrderDraft.with;
import static org.kontor.system.lives.OrderDraft.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Orders of every type, time in force, size and class, at prices around the one that is displayed. */
final class RandomOrders {

    static final List<String> SYMBOLS = List.of("GLOBEX", "INITECH");

    private RandomOrders() {}

    static Arbitrary<OrderDraft> all() {
        return Combinators.combine(
                        Arbitraries.of(SYMBOLS), Arbitraries.frequencyOf(Tuple.of(4, simple()), Tuple.of(3, exits())))
                .as((symbol, rest) -> with("symbol", symbol).and(rest));
    }

    private static Arbitrary<OrderDraft> simple() {
        return Arbitraries.of("market", "limit", "limit", "stop", "stop_limit", "trailing_stop")
                .flatMap(type -> Combinators.combine(Arbitraries.of("buy", "sell"), prices(), size(type))
                        .as((side, prices, size) -> with("side", side)
                                .and(with("type", type))
                                .and(prices.of(side, type))
                                .and(size)));
    }

    /** @param limit and @param away in thousandths of the displayed price */
    private record Prices(int limit, int away, boolean percent) {

        OrderDraft of(String side, String type) {
            OrderDraft none = (body, price) -> {};
            OrderDraft limited = type.endsWith("limit") ? priced("limit_price", limit) : none;
            int beyond = side.equals("buy") ? 1000 + away : 1000 - away;
            return switch (type) {
                case "stop", "stop_limit" -> limited.and(priced("stop_price", beyond));
                case "trailing_stop" ->
                    percent
                            ? with("trail_percent", BigDecimal.valueOf(away, 1).toPlainString())
                            : priced("trail_price", away);
                default -> limited;
            };
        }
    }

    private static Arbitrary<Prices> prices() {
        return Combinators.combine(
                        Arbitraries.integers().between(960, 1039),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(true, false))
                .as(Prices::new);
    }

    /** How much, and for how long: neither parts of a share nor amounts of money last longer than the day. */
    private static Arbitrary<OrderDraft> size(String type) {
        Arbitrary<OrderDraft> fraction = Arbitraries.longs()
                .between(1, 1_999_999_999)
                .map(units -> with("qty", BigDecimal.valueOf(units, 9).toPlainString())
                        .and(with("time_in_force", "day")));
        Arbitrary<OrderDraft> money = Arbitraries.longs()
                .between(100, 60_000)
                .map(cents -> with("notional", BigDecimal.valueOf(cents, 2).toPlainString())
                        .and(with("time_in_force", "day")));
        Arbitrary<OrderDraft> extended =
                lasting(rest()).map(size -> size.and((body, price) -> body.add("extended_hours", true)));
        return switch (type) {
            case "market" ->
                Arbitraries.frequencyOf(Tuple.of(3, money), Tuple.of(5, lasting(times())), Tuple.of(2, fraction));
            case "limit" ->
                Arbitraries.frequencyOf(Tuple.of(7, lasting(times())), Tuple.of(2, fraction), Tuple.of(1, extended));
            default -> lasting(rest());
        };
    }

    private static Arbitrary<OrderDraft> lasting(Arbitrary<String> time) {
        return Combinators.combine(shares(), time)
                .as((qty, lasts) -> with("qty", qty).and(with("time_in_force", lasts)));
    }

    private static Arbitrary<String> shares() {
        return Arbitraries.integers().between(1, 6).map(String::valueOf);
    }

    private static Arbitrary<String> rest() {
        return Arbitraries.of("day", "gtc");
    }

    /** Mostly what rests; the auctions are refused round the clock, which is an answer too. */
    private static Arbitrary<String> times() {
        return Arbitraries.frequencyOf(
                Tuple.of(7, rest()), Tuple.of(3, Arbitraries.of("ioc", "fok", "ioc", "fok", "opg", "cls")));
    }

    /** An entry that brings its exits along, or a pair of exits for what is held. */
    private static Arbitrary<OrderDraft> exits() {
        Arbitrary<OrderDraft> both = Combinators.combine(profits(), losses()).as(OrderDraft::and);
        Arbitrary<OrderDraft> bracket =
                both.map(exits -> with("order_class", "bracket").and(exits));
        Arbitrary<OrderDraft> oto = Arbitraries.oneOf(profits(), losses())
                .map(exit -> with("order_class", "oto").and(exit));
        Arbitrary<OrderDraft> entries =
                Combinators.combine(Arbitraries.oneOf(bracket, oto), entry()).as(OrderDraft::and);
        Arbitrary<OrderDraft> pairs = both.map(exits -> with("order_class", "oco")
                .and(with("side", "sell"))
                .and(with("type", "limit"))
                .and(exits));
        return Combinators.combine(Arbitraries.frequencyOf(Tuple.of(2, entries), Tuple.of(1, pairs)), lasting(rest()))
                .as(OrderDraft::and);
    }

    private static Arbitrary<OrderDraft> entry() {
        Arbitrary<OrderDraft> market = Arbitraries.just(with("side", "buy").and(with("type", "market")));
        Arbitrary<OrderDraft> limit = Arbitraries.integers()
                .between(985, 1014)
                .map(price -> with("side", "buy").and(with("type", "limit")).and(priced("limit_price", price)));
        return Arbitraries.oneOf(market, limit);
    }

    private static Arbitrary<OrderDraft> profits() {
        return Arbitraries.integers()
                .between(1_002, 1_031)
                .map(price -> within("take_profit", priced("limit_price", price)));
    }

    private static Arbitrary<OrderDraft> losses() {
        return Combinators.combine(Arbitraries.integers().between(970, 997), Arbitraries.of(true, false))
                .as((stop, limited) -> within(
                        "stop_loss",
                        limited
                                ? priced("stop_price", stop).and(priced("limit_price", stop - 5))
                                : priced("stop_price", stop)));
    }
}
