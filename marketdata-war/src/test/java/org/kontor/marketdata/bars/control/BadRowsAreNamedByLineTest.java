package org.kontor.marketdata.bars.control;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2.2. */
class BadRowsAreNamedByLineTest {

    private static final String GOOD = "Date,Open,High,Low,Close,Volume\n2013-01-02,10.00,12.00,9.00,11.00,500\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-01-03,13.00,12.00,9.00,11.00,500|open 13.00 is above high 12.00",
                "2013-01-03,10.00,12.00,9.00,8.99,500|close 8.99 is below low 9.00",
                "2013-01-02,10.00,12.00,9.00,11.00,500|date 2013-01-02 does not come after 2013-01-02",
                "2013-01-01,10.00,12.00,9.00,11.00,500|date 2013-01-01 does not come after 2013-01-02",
                "03.01.2013,10.00,12.00,9.00,11.00,500|date \"03.01.2013\" is not of the form 2013-01-02",
                "2013-02-30,10.00,12.00,9.00,11.00,500|date \"2013-02-30\" is not of the form 2013-01-02",
                "2013-01-03,ten,12.00,9.00,11.00,500|open \"ten\" is not a price",
                "2013-01-03,1e1,12.00,9.00,11.00,500|open \"1e1\" is not a price",
                "2013-01-03,-10.00,12.00,9.00,11.00,500|open \"-10.00\" is not a price",
                "2013-01-03,10.00,12.00,9.00,11.00,5.5|volume \"5.5\" is not a whole number of shares",
                "2013-01-03,10.00,12.00,9.00,11.00|5 columns where the header has 6",
                "2013-01-03,0.00,12.00,0.00,11.00,500|low 0.00 is not above zero"
            })
    void aBadRowRefusesTheFile(String row, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvBarReader.read("mine.csv", new StringReader(GOOD + row)))
                .withMessage("mine.csv line 3: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date,Open,High,Low,Close|the header must name the column volume once",
                "Date,Open,Open,High,Low,Close,Volume|the header must name the column open once",
                "<html>|the header must name the column date once",
                "Date,Open,High,Low,Close,Volume|no bar follows the header"
            })
    void aFileWithoutUsableHeaderOrBarsIsRefused(String header, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvBarReader.read("mine.csv", new StringReader(header)))
                .withMessage("mine.csv line 1: " + reason);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvBarReader.read("mine.csv", new StringReader("")))
                .withMessage("mine.csv line 1: the file is empty");
    }
}
