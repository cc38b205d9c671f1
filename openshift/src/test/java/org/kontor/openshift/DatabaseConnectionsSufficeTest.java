package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.DatabaseConnections;
import org.kontor.openshift.template.Installation;

class DatabaseConnectionsSufficeTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(DatabaseConnections.violations(installation)).isEmpty();
    }

    @Test
    void pools_that_ask_too_much_are_found() {
        var installation = Installation.withMistake("21-trading.yaml", "value: \"10\"", "value: \"70\"");
        assertThat(DatabaseConnections.violations(installation))
                .anyMatch(violation -> violation.contains("140 of 150 connections"));
    }
}
