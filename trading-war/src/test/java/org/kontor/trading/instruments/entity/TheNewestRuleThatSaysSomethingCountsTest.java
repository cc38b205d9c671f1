package org.kontor.trading.instruments.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.instruments.entity.RulesFixture.collar;
import static org.kontor.trading.instruments.entity.RulesFixture.rule;
import static org.kontor.trading.instruments.entity.RulesFixture.tickAndLot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** R4. */
class TheNewestRuleThatSaysSomethingCountsTest {

    private static final String ALL = "";
    private static final Terms CONFIGURED = RulesFixture.usualTerms();

    @Test
    void eachFieldForItself() {
        RulesInForce rules = new RulesInForce(
                List.of(
                        rule("AAPL", tickAndLot("0.005", null)),
                        rule(null, collar("0.10")),
                        rule("AAPL", tickAndLot("0.02", 40)),
                        rule("AAPL", collar("0.03")),
                        rule(null, collar("0.20"))),
                CONFIGURED);

        assertThat(rules.of("AAPL", Terms.NOTHING).tickSize()).isEqualByComparingTo("0.005");
        assertThat(rules.of("AAPL", Terms.NOTHING).roundLot()).isEqualTo(40);
        assertThat(rules.of("AAPL", Terms.NOTHING).collar()).isEqualByComparingTo("0.03");
        assertThat(rules.of("MSFT", Terms.NOTHING).tickSize()).isNull();
        assertThat(rules.of("MSFT", Terms.NOTHING).collar()).isEqualByComparingTo("0.10");
        assertThat(rules.of("MSFT", Terms.NOTHING).farLimit()).isEqualByComparingTo("0.50");
    }

    @Test
    void marketdataGoesBeforeTheRulesOfAllAndAfterThoseOfTheSymbol() {
        RulesInForce rules = new RulesInForce(
                List.of(rule(null, tickAndLot("0.02", 10)), rule("AAPL", tickAndLot(null, 1))), CONFIGURED);
        Terms announced = tickAndLot("0.005", 40);

        assertThat(rules.of("AAPL", announced).tickSize()).isEqualByComparingTo("0.005");
        assertThat(rules.of("AAPL", announced).roundLot()).isEqualTo(1);
        assertThat(rules.of("MSFT", announced).roundLot()).isEqualTo(40);
        assertThat(rules.of("MSFT", Terms.NOTHING).roundLot()).isEqualTo(10);
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<String> symbols = Arbitraries.of("AAPL", "MSFT").injectNull(0.4);
        Arbitrary<Integer> lots = Arbitraries.of(1, 10, 40, 100).injectNull(0.4);
        Arbitrary<String> collars = Arbitraries.of("0.01", "0.05", "0.10").injectNull(0.4);
        return Combinators.combine(symbols, lots, collars)
                .as((symbol, lot, collar) ->
                        rule(symbol, tickAndLot(null, lot).orElse(collar == null ? Terms.NOTHING : collar(collar))));
    }

    @Property
    void asASearchThroughAllOfThemFindsIt(@ForAll("rules") Rule one, @ForAll List<@From("rules") Rule> more) {
        List<Rule> newestFirst = Stream.concat(more.stream(), Stream.of(one)).toList();
        RulesInForce inForce = new RulesInForce(newestFirst, CONFIGURED);

        for (String symbol : List.of("AAPL", "MSFT", "NONE")) {
            assertThat(inForce.of(symbol, Terms.NOTHING).roundLot())
                    .isEqualTo(found(newestFirst, symbol, Terms::roundLot));
            BigDecimal collar = found(newestFirst, symbol, Terms::collar);
            assertThat(inForce.of(symbol, Terms.NOTHING).collar())
                    .isEqualTo(collar == null ? CONFIGURED.collar() : collar);
        }
    }

    private static <T> T found(List<Rule> newestFirst, String symbol, Function<Terms, T> field) {
        return Stream.of(symbol, ALL)
                .flatMap(wanted -> newestFirst.stream()
                        .filter(rule -> Objects.equals(rule.symbol(), wanted.equals(ALL) ? null : wanted)))
                .map(rule -> field.apply(rule.terms()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
