package org.kontor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatAPersonMayChooseAtTheBenchTest {

    @Test
    void withoutAWordItMeasuresEverythingAfterAMinute() {
        BenchOptions options = BenchOptions.parse(List.of());

        assertThat(options.warmup()).isEqualTo(Duration.ofMinutes(1));
        assertThat(options.duration()).isEqualTo(Duration.ofSeconds(20));
        assertThat(options.connections()).containsExactly(16, 64);
        assertThat(options.wants("login")).isTrue();
        assertThat(options.wants("floor")).isTrue();
        assertThat(options.growth()).isEmpty();
    }

    @Test
    void onlySomeScenarios() {
        BenchOptions options = BenchOptions.parse(List.of("--scenarios", "quote,mix", "--connections", "8"));

        assertThat(options.wants("mix")).isTrue();
        assertThat(options.wants("login")).isFalse();
        assertThat(options.connections()).containsExactly(8);
    }

    @Test
    void quickRestartsNothing() {
        assertThat(BenchOptions.parse(List.of("--quick")).wants("floor")).isFalse();
    }

    @Test
    void howFarItGrows() {
        BenchOptions options = BenchOptions.parse(List.of("--grow", "--orders", "1000"));

        assertThat(options.growth()).contains(new BenchOptions.Growth(1000, 1_000_000));
        assertThat(options.wants("login")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "--warmup", "--duration 0", "--connections 16,many", "--traders -1"})
    void aWrongChoiceIsExplained(String words) {
        assertThatThrownBy(() -> BenchOptions.parse(List.of(words.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("unknown option or missing value.*|a whole number above zero is needed.*");
    }
}
