package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.LibertyVariables;
import org.kontor.openshift.template.Installation;

class EveryVariableHasASourceTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(LibertyVariables.violations(installation)).isEmpty();
    }

    @Test
    void a_variable_without_source_is_found() {
        var installation = Installation.withMistake("24-notifications.yaml", "MAIL_HOST: $", "MAIL_HOTS: $");
        assertThat(LibertyVariables.violations(installation))
                .anyMatch(violation -> violation.contains("a value for mail.host"));
    }

    @Test
    void a_value_that_nobody_reads_is_found() {
        var installation = Installation.withMistake("24-notifications.yaml", "DB_POOL_MAX: $", "DB_POOL_SIZE: $");
        assertThat(LibertyVariables.violations(installation))
                .anyMatch(violation -> violation.contains("a reader of DB_POOL_SIZE"));
    }

    @Test
    void a_missing_password_is_found() {
        var installation = Installation.withMistake("00-secrets.yaml", "ltpa.password", "ltpa.pasword");
        assertThat(LibertyVariables.violations(installation))
                .anyMatch(violation -> violation.contains("a file ltpa.password"));
    }

    @Test
    void an_address_of_one_machine_is_found() {
        var installation = Installation.withMistake(
                "21-trading.yaml", "MP_JWT_VERIFY_PUBLICKEY_LOCATION", "MP_JWT_VERIFY_PUBLICKEY_URL");
        assertThat(LibertyVariables.violations(installation))
                .anyMatch(violation -> violation.contains("a value for mp.jwt.verify.publickey.location"));
    }
}
