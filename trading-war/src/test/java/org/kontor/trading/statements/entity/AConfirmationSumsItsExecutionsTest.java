package org.kontor.trading.statements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.trading.history.entity.Trade;
import org.kontor.trading.statements.entity.Confirmation.Fee;

/** R3. */
class AConfirmationSumsItsExecutionsTest {

    private static final UUID ORDER = UUID.randomUUID();
    private static final UUID ACCOUNT = UUID.randomUUID();

    private final List<Trade> executions = List.of(
            execution(1, "200", "100.02", "20004.00", "0.02", "20004.02"),
            execution(2, "300", "100.05", "30015.00", "0.03", "30015.03"));

    /** Worked fill (a) of domain reference 2.6: 200 at 100.02 and 300 at 100.05 are 500 at 100.038. */
    @Test
    void quantityAverageAndAmountsAreThoseOfAllExecutions() {
        Confirmation confirmation =
                Confirmation.of("filled", executions, List.of(new Fee("cat", new BigDecimal("0.05"))));

        assertThat(confirmation.qty()).isEqualByComparingTo("500");
        assertThat(confirmation.averagePrice()).isEqualTo("100.038000");
        assertThat(confirmation.gross()).isEqualTo("50019.00");
        assertThat(confirmation.net()).isEqualTo("50019.05");
        assertThat(confirmation.capacity()).isEqualTo("principal");
        assertThat(confirmation.simulated()).isTrue();
    }

    @Test
    void feesByKindThatAreNotTheFeesChargedAreNoticed() {
        assertThatThrownBy(() -> Confirmation.of("filled", executions, List.of(new Fee("cat", new BigDecimal("0.04")))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Trade execution(int number, String qty, String price, String gross, String fees, String net) {
        return new Trade(
                UUID.randomUUID(),
                ORDER,
                "my-1",
                ACCOUNT,
                number,
                "AAPL",
                "buy",
                "market",
                new BigDecimal(qty),
                new BigDecimal(price),
                new BigDecimal(gross),
                new BigDecimal(fees),
                new BigDecimal(net),
                OffsetDateTime.parse("2026-11-23T15:00:00Z"),
                LocalDate.parse("2026-11-23"),
                LocalDate.parse("2026-11-24"));
    }
}
