package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.Hosts;
import org.kontor.openshift.template.Installation;

class HostsExistTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(Hosts.violations(installation)).isEmpty();
    }

    @Test
    void a_host_without_service_is_found() {
        var installation =
                Installation.withMistake("21-trading.yaml", "value: kontor-trading-db", "value: kontor-trade-db");
        assertThat(Hosts.violations(installation))
                .anyMatch(violation -> violation.contains("DB_HOST leads to no Service"));
    }

    @Test
    void a_wrong_port_of_a_service_is_found() {
        var installation =
                Installation.withMistake("21-trading.yaml", "http://kontor-users:9080", "http://kontor-users:8080");
        assertThat(Hosts.violations(installation)).anyMatch(violation -> violation.contains("kontor-users:8080"));
    }
}
