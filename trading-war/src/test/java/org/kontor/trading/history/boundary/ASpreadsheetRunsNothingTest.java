package org.kontor.trading.history.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R6: what a customer called his order is text in every spreadsheet, and the figures are numbers. */
class ASpreadsheetRunsNothingTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatLooksLikeAFormulaIsText(String name) {
        assertThat(CsvTrades.defused(name)).isEqualTo("'" + name);
    }

    @Property
    void noCellOfTextStartsLikeAFormula(@ForAll String name) {
        assertThat(CsvTrades.defused(name)).doesNotMatch("(?s)[=+\\-@\t\r].*").endsWith(name);
    }

    @Test
    void aRecordIsAsRfc4180SaysWithNumbersAsTheyAre() throws IOException {
        String file = csv("a \"name\", with\nall of it");

        assertThat(file.lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head)
                        .startsWith("id,order_id,client_order_id,")
                        .endsWith(",executed_at,trade_date,settlement_date"));
        assertThat(file)
                .contains(",\"a \"\"name\"\", with\nall of it\",")
                .endsWith(
                        ",1,AAPL,sell,limit,0.5,553.87,276.94,0.01,276.93,2026-11-24T02:30:00Z,2026-11-23,2026-11-24\r\n");
    }

    @Test
    void theNameOfAnOrderIsDefusedInItsPlace() throws IOException {
        assertThat(csv("=cmd|' /C calc'!A0")).contains(",'=cmd|' /C calc'!A0,");
    }

    private static String csv(String clientOrderId) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTrades csv = new CsvTrades(out);
        for (var trade : List.of(Trades.sale(clientOrderId))) {
            csv.take(trade);
        }
        csv.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
