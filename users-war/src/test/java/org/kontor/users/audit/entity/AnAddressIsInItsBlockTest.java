package org.kontor.users.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 4632, RFC 4291. */
class AnAddressIsInItsBlockTest {

    @ParameterizedTest
    @CsvSource({
        "10.128.0.0/14, 10.131.255.255, true",
        "10.128.0.0/14, 10.132.0.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 198.51.100.1, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, 0:0:0:0:0:0:0:1, true"
    })
    void itIsOrItIsNot(String block, String address, boolean expected) {
        assertThat(AddressBlock.parse(block).contains(address)).isEqualTo(expected);
    }

    @Test
    void anAddressStandsForTheNetworkAroundIt() {
        assertThat(AddressBlock.around("2001:db8:1:2:3:4:5:6", 64))
                .hasToString(AddressBlock.around("2001:db8:1:2::9", 64).toString());
        assertThat(AddressBlock.around("203.0.113.7", 32)).hasToString("203.0.113.7/32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "1.2.3", "1.2.3.256", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/8/8", "::g", "1:2"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressBlock.parse(text));
    }
}
