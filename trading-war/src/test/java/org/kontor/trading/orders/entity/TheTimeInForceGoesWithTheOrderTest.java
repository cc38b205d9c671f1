package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R1, code {@code tif-not-allowed}. Source: domain reference 2.2 and 2.3. */
class TheTimeInForceGoesWithTheOrderTest {

    private final Situation now = new Situation().ask("10.00").cash("1000");

    static Stream<Arguments> orders() {
        return Stream.of(
                order("market", "day,gtc,ioc,fok,opg,cls", () -> buy("1")),
                order("limit", "day,gtc,ioc,fok,opg,cls", () -> buy("1").limit("10.00")),
                order("stop", "day,gtc", () -> buy("1").stop("11.00")),
                order("stop_limit", "day,gtc", () -> buy("1").stop("11.00").limit("11.50")),
                order("trailing_stop", "day,gtc", () -> buy("1").trailing("1.00")),
                order("notional", "day", () -> buyFor("10.00")),
                order("a fraction", "day", () -> buy("0.5")),
                order("a limited fraction", "day", () -> buy("0.5").limit("10.00")),
                order("extended", "day,gtc", () -> buy("1").limit("10.00").inExtendedHours()),
                order("bracket", "day,gtc", () -> buy("1").limit("10.00").bracket("11.00", "9.00")));
    }

    private static Arguments order(String name, String allowed, Supplier<Wanted> wanted) {
        return Arguments.of(name, allowed, wanted);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("orders")
    void onlyTheseAreTaken(String name, String allowed, Supplier<Wanted> wanted) {
        for (TimeInForce given : TimeInForce.values()) {
            String word = given.name().toLowerCase();
            String expected = Arrays.asList(allowed.split(",")).contains(word)
                    ? "accepted"
                    : "TIF_NOT_ALLOWED allowed=" + allowed + " time_in_force=" + word;
            assertThat(now.check(wanted.get().lasting(given))).as(word).isEqualTo(expected);
        }
    }

    @Test
    void roundTheClockThereAreNoAuctions() {
        now.auctions(false, false, false);
        assertThat(now.check(buy("1").lasting(TimeInForce.CLS)))
                .isEqualTo("TIF_NOT_ALLOWED allowed=day,gtc,ioc,fok time_in_force=cls");
    }
}
