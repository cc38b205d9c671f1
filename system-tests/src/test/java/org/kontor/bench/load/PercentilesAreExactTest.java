package org.kontor.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentilesAreExactTest {

    @ParameterizedTest
    @CsvSource({"0.5, 500", "0.99, 990", "0.999, 999", "1, 1000", "0.0001, 1"})
    void ofAThousandMilliseconds(double share, double millis) {
        long[] falling =
                LongStream.rangeClosed(1, 1000).map(i -> 1_000_000 * (1001 - i)).toArray();

        assertThat(Percentiles.ofNanos(falling).at(share)).isEqualTo(millis);
    }

    @Test
    void aSingleValueIsAllOfThem() {
        Percentiles one = Percentiles.ofNanos(new long[] {1_500_000});

        assertThat(one.at(0.01)).isEqualTo(1.5);
        assertThat(one.at(0.999)).isEqualTo(1.5);
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(Percentiles.ofNanos(new long[0]).at(0.5)).isNaN();
    }
}
