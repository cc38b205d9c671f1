package org.kontor.marketdata.instruments.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolIsAShortUpperCaseNameTest {

    @Test
    void peopleMayTypeItInLowerCase() {
        assertThat(Symbol.of("brk.b")).isEqualTo(new Symbol("BRK.B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1ST", "AAPL ", "A/B", "<script>", "ABCDEFGHIJKLM", "A\nB", "ÄPFEL"})
    void nothingElseIsASymbol(String text) {
        assertThat(Symbol.isSymbol(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Symbol.of(text));
    }
}
