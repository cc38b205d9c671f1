package org.kontor.users.factors.entity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R14.3. */
class SecretsAreWrittenAsAppsReadThemTest {

    /** RFC 4648 section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32OfTheRfc(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(US_ASCII))).isEqualTo(text);
    }

    @Test
    void theAddressNamesThePlatformAndTheUser() {
        FactorSecret secret = new FactorSecret("12345678901234567890".getBytes(US_ASCII));

        assertThat(secret.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(secret.uri("ann lee+1@example.com"))
                .isEqualTo("otpauth://totp/Kontor:ann%20lee%2B1%40example.com"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Kontor");
    }

    @Test
    void itDoesNotShowInLogs() {
        assertThat(new FactorSecret(new byte[20])).asString().isEqualTo("secret");
        assertThat(SecondProof.code("012345")).asString().doesNotContain("012345");
    }
}
