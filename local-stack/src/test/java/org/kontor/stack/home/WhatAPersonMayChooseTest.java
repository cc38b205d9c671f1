package org.kontor.stack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatAPersonMayChooseTest {

    @Test
    void portsCountFromTheBase() {
        Ports ports = UpOptions.parse(List.of("--port-base", "19080")).ports();

        assertThat(ports.of(Service.USERS)).isEqualTo(19081);
        assertThat(ports.of(Service.NOTIFICATIONS)).isEqualTo(19085);
        assertThat(ports.postgres()).isEqualTo(19086);
        assertThat(ports.mailPage()).isEqualTo(19089);
    }

    @ParameterizedTest
    @CsvSource({
        "--port-base, 80, port base must be",
        "--port-base, 65530, port base must be",
        "--port-base, high, whole number",
        "--speed, 0, above zero",
        "--speed, -1, above zero",
        "--prices, /nowhere/prices.csv, cannot read",
        "--lots, many, whole number",
        "--lots, 0, above zero",
        "--compiler, second, first or both",
        "--market-hours, always, continuous or nyse",
        "--replicas, 2, trading=N",
        "--replicas, trading=0, trading=N",
        "--replicas, trading=5, from 1 to 4",
        "--replicas, users=5, from 1 to 4",
        "--replicas, marketdata=2, trading=N",
        "--replicas, 'trading=2,', trading=N",
        "--replicas, 'users=2,users=3', names users twice",
        "--colour, blue, unknown option"
    })
    void aWrongChoiceIsExplained(String option, String value, String explanation) {
        assertThatThrownBy(() -> UpOptions.parse(List.of(option, value))).hasMessageContaining(explanation);
    }

    @Test
    void serversStartQuicklyUnlessTheyAreToBeFast() {
        assertThat(UpOptions.parse(List.of()).bothCompilers()).isFalse();
        assertThat(UpOptions.parse(List.of("--compiler", "both")).bothCompilers())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'trading=2', 1, 2", "'users=3', 3, 1", "'trading=2,users=3', 3, 2", "'users=3,trading=2', 3, 2"})
    void usersAndTradingMayHaveMoreServersThanOne(String value, int users, int trading) {
        Replicas replicas = UpOptions.parse(List.of("--replicas", value)).replicas();

        assertThat(replicas.of(Service.USERS)).isEqualTo(users);
        assertThat(replicas.of(Service.TRADING)).isEqualTo(trading);
        assertThat(replicas.of(Service.PORTFOLIO)).isEqualTo(1);
    }

    @Test
    void nothingIsSaidTwice() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--replicas", "users=2", "--replicas", "trading=2")))
                .hasMessageContaining("--replicas is given twice");
    }

    @Test
    void aMissingValueIsExplained() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--speed"))).hasMessageContaining("missing value");
    }
}
