package org.kontor.marketdata.bars.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.marketdata.bars.entity.AdjustMode;
import org.kontor.rest.problem.Problem;

/** R2.4, R2.6. */
class ARangeOfBarsIsCheckedTest {

    @Test
    void barsComeAsTheyWereUnlessAskedOtherwise() {
        assertThat(query(null, null, null).range().adjust()).isEqualTo(AdjustMode.NONE);
        assertThat(query(null, null, "all").range().adjust()).isEqualTo(AdjustMode.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-03, 2013-01-02, none, from",
        "2013-02-30, 2013-03-01, none, from",
        "2013-01-02, tomorrow, none, to",
        "2013-01-02, 2013-01-03, dividends, adjust",
        "2013-01-02, 2013-01-03, ALL, adjust"
    })
    void whatIsWrongIsNamed(String from, String to, String adjust, String field) {
        BarsQuery query = query(from, to, adjust);
        Problem refusal = catchThrowableOfType(Problem.class, query::range);

        assertThat(refusal.members().get("errors").toString()).contains("pointer=/" + field);
    }

    private static BarsQuery query(String from, String to, String adjust) {
        BarsQuery query = new BarsQuery();
        query.from = from;
        query.to = to;
        query.adjust = adjust;
        return query;
    }
}
