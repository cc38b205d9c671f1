package org.kontor.marketdata.actions.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.marketdata.actions.entity.ActionFixture;
import org.kontor.marketdata.actions.entity.Proposal;
import org.kontor.marketdata.actions.entity.Split;
import org.kontor.rest.problem.Problem;

/** R9.1. */
class AnAnnouncementIsCheckedWholeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String DAYS =
            "\"ex_date\":\"2026-12-02\",\"record_date\":\"2026-12-02\",\"pay_date\":\"2026-12-10\"";

    @Test
    void aDividendHasARateAndThreeDays() {
        assertThat(read("{\"kind\":\"cash_dividend\",\"rate\":\"2.65\"," + DAYS + "}"))
                .isEqualTo(ActionFixture.dividend());
    }

    @Test
    void theSameAmountWrittenOtherwiseIsTheSameRequest() {
        assertThat(read("{\"kind\":\"cash_dividend\",\"rate\":2.6500," + DAYS + "}"))
                .isEqualTo(ActionFixture.dividend());
    }

    @Test
    void aSplitHasTwoRatesAndAnExDate() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(read("{\"kind\":\"split\",\"old_rate\":\"10\",\"new_rate\":\"1\",\"ex_date\":\"2026-12-01\"}"))
                .isEqualTo(new Proposal(new Split(new BigDecimal("10"), new BigDecimal("1"), null), day, day, day));
    }

    @Test
    void itMayHoldFromToday() {
        assertThat(read("{\"kind\":\"split\",\"old_rate\":\"1\",\"new_rate\":\"2\",\"ex_date\":\"2026-11-24\"}")
                        .exDate())
                .isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                                     | kind",
                "{}                                                                                     | ex_date",
                "{\"kind\":\"merger\",\"ex_date\":\"2026-12-01\"}                                       | kind",
                "{\"kind\":\"cash_dividend\",DAYS}                                                      | rate",
                "{\"kind\":\"cash_dividend\",\"rate\":\"0\",DAYS}                                       | rate",
                "{\"kind\":\"cash_dividend\",\"rate\":\"-1\",DAYS}                                      | rate",
                "{\"kind\":\"cash_dividend\",\"rate\":\"0.1234567\",DAYS}                               | rate",
                "{\"kind\":\"cash_dividend\",\"rate\":\"100001\",DAYS}                                  | rate",
                "{\"kind\":\"cash_dividend\",\"rate\":\"1\",\"old_rate\":\"1\",DAYS}                    | old_rate",
                "{\"kind\":\"cash_dividend\",\"rate\":\"1\",\"cash_in_lieu_price\":\"1\",DAYS}          | cash_in_lieu_price",
                "{\"kind\":\"cash_dividend\",\"rate\":\"1\",\"ex_date\":\"2026-12-02\"}                 | record_date",
                "{\"kind\":\"cash_dividend\",\"rate\":\"1\",\"ex_date\":\"2026-12-02\"}                 | pay_date",
                "{\"kind\":\"split\",\"new_rate\":\"2\",\"ex_date\":\"2026-12-01\"}                     | old_rate",
                "{\"kind\":\"split\",\"old_rate\":\"1\",\"new_rate\":\"1.5\",\"ex_date\":\"2026-12-01\"} | new_rate",
                "{\"kind\":\"split\",\"old_rate\":\"2\",\"new_rate\":\"2\",\"ex_date\":\"2026-12-01\"}  | new_rate",
                "{\"kind\":\"split\",\"old_rate\":\"1\",\"new_rate\":\"2\",\"rate\":\"1\",DAYS}         | rate",
                "{\"kind\":\"split\",\"old_rate\":\"1\",\"new_rate\":\"2\",\"ex_date\":\"2026-11-23\"}  | ex_date",
                "{\"kind\":\"split\",\"old_rate\":\"1\",\"new_rate\":\"2\",\"ex_date\":\"2026-11-31\"}  | ex_date",
                "{\"kind\":\"split\",\"old_rate\":\"1\",\"new_rate\":\"2\",DAYS,\"note\":\"x\"}         | note"
            })
    void whatIsWrongIsNamed(String body, String field) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> read(body.replace("DAYS", DAYS)));

        assertThat(refusal.code()).isEqualTo("validation");
        assertThat(refusal.members().get("errors").toString()).contains("pointer=/" + field);
    }

    @Test
    void nothingIsPaidBeforeItIsRecorded() {
        String body = "{\"kind\":\"cash_dividend\",\"rate\":\"1\",\"ex_date\":\"2026-12-02\","
                + "\"record_date\":\"2026-12-03\",\"pay_date\":\"2026-12-02\"}";

        assertThat(catchThrowableOfType(Problem.class, () -> read(body))
                        .members()
                        .get("errors")
                        .toString())
                .contains("pointer=/pay_date");
    }

    private static Proposal read(String body) {
        return ActionRequest.read(body, TODAY);
    }
}
