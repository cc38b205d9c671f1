package org.kontor.trading.instruments.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.rest.problem.Problem;

/** R3: what can be laid down, and from when on. */
class ARuleIsReadStrictlyTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T12:00:00Z");

    @Test
    void allThatMayBeSaid() {
        RuleRequest request = RuleRequest.parse("""
                {"symbol":"AAPL","effective_from":"2026-11-24T08:00:00-05:00","tick_size":"0.005","round_lot":"40",
                 "collar":"0.1","far_limit":"0.4","max_order_value":"5000.50","min_notional":"5","participation":"0.25",
                 "slippage_bps":"0","max_quote_age":30}""", NOW);

        assertThat(request.effectiveFrom()).isEqualTo(OffsetDateTime.parse("2026-11-24T13:00:00Z"));
        assertThat(request.terms().tickSize()).isEqualByComparingTo("0.005");
        assertThat(request.terms().roundLot()).isEqualTo(40);
        assertThat(request.terms().slippageBps()).isEqualByComparingTo("0");
        assertThat(request.terms().maxQuoteAge()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void withoutATimeItBeginsNowAndWithoutASymbolItIsForAll() {
        RuleRequest request = RuleRequest.parse("{\"collar\":\"0.1\"}", NOW);

        assertThat(request.effectiveFrom()).isEqualTo(NOW);
        assertThat(request.symbol()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | tick_size | missing",
                "{\"symbol\":\"AAPL\"} | tick_size | missing",
                "{\"symbol\":\"aapl\",\"collar\":\"0.1\"} | symbol | invalid",
                "{\"effective_from\":\"2026-11-24T11:59:59Z\",\"collar\":\"0.1\"} | effective_from | in-the-past",
                "{\"effective_from\":\"tomorrow\",\"collar\":\"0.1\"} | effective_from | invalid",
                "{\"tick_size\":\"0\"} | tick_size | not-positive",
                "{\"tick_size\":\"-0.01\"} | tick_size | negative",
                "{\"tick_size\":\"0.00005\"} | tick_size | too-fine",
                "{\"tick_size\":\"2\"} | tick_size | too-large",
                "{\"round_lot\":\"0.5\"} | round_lot | too-fine",
                "{\"round_lot\":\"1000000\"} | round_lot | too-large",
                "{\"collar\":\"1.5\"} | collar | too-large",
                "{\"far_limit\":\"0\"} | far_limit | not-positive",
                "{\"max_order_value\":\"0.001\"} | max_order_value | too-fine",
                "{\"min_notional\":\"0\"} | min_notional | not-positive",
                "{\"participation\":\"0\"} | participation | not-positive",
                "{\"slippage_bps\":\"-1\"} | slippage_bps | negative",
                "{\"slippage_bps\":\"10001\"} | slippage_bps | too-large",
                "{\"max_quote_age\":\"0\"} | max_quote_age | not-positive",
                "{\"max_quote_age\":\"1.5\"} | max_quote_age | too-fine",
                "{\"collar\":\"0.1\",\"halted\":true} | halted | unknown-field"
            })
    void whatIsWrongIsNamed(String body, String field, String code) {
        Problem problem = catchThrowableOfType(Problem.class, () -> RuleRequest.parse(body, NOW));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.members().get("errors").toString())
                .contains("/" + field)
                .contains("code=" + code);
    }
}
