package org.kontor.trading.orders.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.orders.entity.OrderType;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.sessions.entity.Session;

/** What lives are drawn from: every kind of order, and everything that can happen to one. */
final class Lives {

    static final int STEPS = 45;

    private Lives() {}

    static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.of("100.00", "48.37", "1.02", "0.4321"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        steps().list().ofMinSize(3).ofMaxSize(STEPS))
                .as(Plan::new);
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 11);
        Arbitrary<Boolean> mostly = Arbitraries.of(true, true, true, false);
        Arbitrary<Step> place = wishes().map(Step.Place::new);
        Arbitrary<Step> show = Combinators.combine(
                        Arbitraries.integers().between(-60, 60),
                        Arbitraries.of(-1, 1, 1, 1, 2, 5),
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.longs().between(0, 30),
                        mostly)
                .as(Step.Show::new);
        Arbitrary<Step> cancel = Combinators.combine(pick, mostly).as(Step.Cancel::new);
        Arbitrary<Step> replace = Combinators.combine(
                        pick,
                        Arbitraries.integers()
                                .between(1, 40)
                                .map(BigDecimal::valueOf)
                                .injectNull(0.4),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(900, 1100)),
                        mostly)
                .as(Step.Replace::new);
        return Arbitraries.frequencyOf(
                Tuple.of(14, place),
                Tuple.of(14, show),
                Tuple.of(3, cancel),
                Tuple.of(4, replace),
                Tuple.of(2, Arbitraries.just(new Step.Finish())),
                Tuple.of(2, Arbitraries.just(new Step.ShowAgain())),
                Tuple.of(1, Arbitraries.of(true, false).map(Step.Halt::new)),
                Tuple.of(2, Arbitraries.of(sessions()).map(Step.Begin::new)),
                Tuple.of(1, Arbitraries.of(1, 60, 370, 130_000).map(Step.Pass::new)),
                Tuple.of(2, Arbitraries.just(new Step.Settle())),
                Tuple.of(1, splits()),
                Tuple.of(1, Arbitraries.integers().between(1, 30).map(Step.Dividend::new)),
                Tuple.of(1, Arbitraries.longs().between(1, 200_000).map(Step.Deposit::new)));
    }

    /** Mostly open, for a life in which nothing can fill shows little. */
    private static List<Session> sessions() {
        return List.of(Session.CORE, Session.CORE, Session.CORE, Session.PRE, Session.POST, Session.CLOSED);
    }

    private static Arbitrary<Step> splits() {
        return Arbitraries.of(Tuple.of(1, 2), Tuple.of(2, 3), Tuple.of(3, 1), Tuple.of(10, 1), Tuple.of(1, 7))
                .map(rates -> new Step.Split(rates.get1(), rates.get2()));
    }

    private static Arbitrary<Wish> wishes() {
        Arbitrary<BigDecimal> whole = Arbitraries.longs().between(1, 20).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> fractions =
                Arbitraries.longs().between(1, 12_000_000_000L).map(units -> BigDecimal.valueOf(units, 9));
        Arbitrary<BigDecimal> money =
                Arbitraries.longs().between(100, 200_000).map(cents -> BigDecimal.valueOf(cents, 2));
        Arbitrary<OrderClass> classes = Arbitraries.of(
                OrderClass.SIMPLE,
                OrderClass.SIMPLE,
                OrderClass.SIMPLE,
                OrderClass.BRACKET,
                OrderClass.OCO,
                OrderClass.OTO);
        Arbitrary<OrderType> types = Arbitraries.of(OrderType.class);
        Function<Arbitrary<BigDecimal>, Arbitrary<BigDecimal>> sometimes = each -> each.injectNull(0.85);
        return Combinators.combine(
                        Arbitraries.of(Side.class),
                        types,
                        classes,
                        Arbitraries.oneOf(whole, whole, fractions),
                        sometimes.apply(money),
                        Arbitraries.integers().between(930, 1070),
                        Arbitraries.integers().between(1, 90),
                        Combinators.combine(Arbitraries.of(true, false), times(), Arbitraries.of(true, false, false))
                                .as(Tuple::of))
                .as((side, type, orderClass, shares, usd, limit, stop, rest) -> new Wish(
                        side, type, orderClass, shares, usd, limit, stop, rest.get1(), rest.get2(), rest.get3()));
    }

    private static Arbitrary<TimeInForce> times() {
        return Arbitraries.frequency(
                Tuple.of(8, TimeInForce.DAY),
                Tuple.of(6, TimeInForce.GTC),
                Tuple.of(1, TimeInForce.IOC),
                Tuple.of(1, TimeInForce.FOK),
                Tuple.of(1, TimeInForce.OPG),
                Tuple.of(1, TimeInForce.CLS));
    }
}
