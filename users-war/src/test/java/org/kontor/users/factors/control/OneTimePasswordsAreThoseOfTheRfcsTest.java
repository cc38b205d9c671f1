package org.kontor.users.factors.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.users.factors.entity.TimeStep;

/** R14.1, with the published vectors: RFC 4226 appendix D, RFC 6238 appendix B with its seeds (erratum 2866). */
class OneTimePasswordsAreThoseOfTheRfcsTest {

    private static final String DIGITS = "1234567890";

    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void hotpOfRfc4226AppendixD(long count, String code) {
        assertThat(OneTimePassword.OF_APPS.code(seed(20), count)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 94287082", "1111111109, 07081804", "1111111111, 14050471",
        "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"
    })
    void totpOfRfc6238AppendixBWithSha1(long time, String code) {
        assertThat(new OneTimePassword("HmacSHA1", 8).code(seed(20), step(time)))
                .isEqualTo(code);
        assertThat(OneTimePassword.OF_APPS.code(seed(20), step(time))).isEqualTo(code.substring(2));
    }

    @ParameterizedTest
    @CsvSource({
        "59, 46119246", "1111111109, 68084774", "1111111111, 67062674",
        "1234567890, 91819424", "2000000000, 90698825", "20000000000, 77737706"
    })
    void totpOfRfc6238AppendixBWithSha256(long time, String code) {
        assertThat(new OneTimePassword("HmacSHA256", 8).code(seed(32), step(time)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 90693936", "1111111109, 25091201", "1111111111, 99943326",
        "1234567890, 93441116", "2000000000, 38618901", "20000000000, 47863826"
    })
    void totpOfRfc6238AppendixBWithSha512(long time, String code) {
        assertThat(new OneTimePassword("HmacSHA512", 8).code(seed(64), step(time)))
                .isEqualTo(code);
    }

    private static long step(long time) {
        return TimeStep.at(Instant.ofEpochSecond(time)).number();
    }

    private static byte[] seed(int length) {
        return DIGITS.repeat(7).substring(0, length).getBytes(US_ASCII);
    }
}
