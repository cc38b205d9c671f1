package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.ForwardedAddresses;
import org.kontor.openshift.template.Installation;
import org.kontor.openshift.template.WarConfiguration;

class ClientsAddressesAreKnownTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(ForwardedAddresses.violations(installation)).isEmpty();
    }

    @Test
    void there_is_a_service_that_asks_for_them() {
        assertThat(WarConfiguration.of("users").names()).contains("kontor.proxies.trusted");
    }

    @Test
    void a_service_that_is_not_told_is_found() {
        var installation = Installation.withMistake("20-users.yaml", "KONTOR_PROXIES_TRUSTED: ${ROUTER_NETWORK}", "");
        assertThat(ForwardedAddresses.violations(installation)).anyMatch(violation -> violation.startsWith("users"));
    }

    @Test
    void a_service_that_believes_everybody_is_found() {
        var installation = Installation.withMistake(
                "20-users.yaml",
                "KONTOR_PROXIES_TRUSTED: ${ROUTER_NETWORK}",
                "KONTOR_PROXIES_TRUSTED: 10.128.0.0/14,0.0.0.0/0");
        assertThat(ForwardedAddresses.violations(installation)).anyMatch(violation -> violation.contains("0.0.0.0/0"));
    }
}
