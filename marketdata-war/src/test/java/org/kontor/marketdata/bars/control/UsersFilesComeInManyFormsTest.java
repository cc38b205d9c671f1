package org.kontor.marketdata.bars.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.bars.entity.DailyBar;

/** R2.2. */
class UsersFilesComeInManyFormsTest {

    @Test
    void columnsMayStandInAnyOrderAmongOthers() throws IOException {
        String csv =
                "\uFEFFVolume, Date ,Adj Close,Close,Low,High,Open\r\n500,2020-03-02,1,11.00,9.00,12.00,10.00\r\n\r\n";

        List<DailyBar> bars = CsvBarReader.read("mine.csv", new StringReader(csv));

        assertThat(bars)
                .containsExactly(new DailyBar(
                        LocalDate.of(2020, 3, 2),
                        new BigDecimal("10.00"),
                        new BigDecimal("12.00"),
                        new BigDecimal("9.00"),
                        new BigDecimal("11.00"),
                        500));
    }

    @Test
    void pricesCarryTwoToFourDecimals() throws IOException {
        String csv = "Date,Open,High,Low,Close,Volume\n2020-03-02,10,12.123456,9.5,11.1234,0\n";

        DailyBar bar = CsvBarReader.read("mine.csv", new StringReader(csv)).get(0);

        assertThat(List.of(bar.open(), bar.high(), bar.low(), bar.close()))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("10.00", "12.1235", "9.50", "11.1234");
    }
}
