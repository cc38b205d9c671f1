package org.kontor.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EveryVariableIsKnownTest {

    private static final VariableTable TABLE = VariableTable.read();

    @ParameterizedTest
    @FieldSource("org.kontor.configuration.ServerConfiguration#NAMES")
    void has_a_default_or_is_a_secret(String name) {
        ServerConfiguration server = ServerConfiguration.of(name);

        Set<String> without = new TreeSet<>(server.uses());
        without.removeAll(server.defaults().keySet());

        assertThat(without).isNotEmpty().isEqualTo(TABLE.secrets());
    }

    @ParameterizedTest
    @FieldSource("org.kontor.configuration.ServerConfiguration#NAMES")
    void a_secret_has_no_default(String name) {
        ServerConfiguration server = ServerConfiguration.of(name);

        assertThat(server.defaults()).doesNotContainKeys(TABLE.secrets().toArray(String[]::new));
        // an empty one means that there is no login
        assertThat(server.defaults())
                .allSatisfy((variable, value) -> assertThat(variable.contains("password") && !value.isEmpty())
                        .as(variable)
                        .isFalse());
        assertThat(server.xml()).doesNotContainPattern("(?i)password=\"[^$]");
    }

    /** A value would win over the environment and the files of an operator. */
    @ParameterizedTest
    @FieldSource("org.kontor.configuration.ServerConfiguration#NAMES")
    void a_variable_never_has_a_fixed_value(String name) {
        assertThat(ServerConfiguration.of(name).xml()).doesNotContainPattern("<variable [^>]*\\bvalue=");
    }

    @Test
    void the_readme_lists_all_of_them_and_no_other() {
        Set<String> used = new TreeSet<>();
        Set<String> defaults = new TreeSet<>();
        for (String name : ServerConfiguration.NAMES) {
            used.addAll(ServerConfiguration.of(name).uses());
            defaults.addAll(ServerConfiguration.of(name).defaults().keySet());
        }
        assertThat(used).isEqualTo(TABLE.names()).containsAll(defaults);
    }

    @ParameterizedTest
    @FieldSource("org.kontor.configuration.ServerConfiguration#NAMES")
    void a_server_fits_on_a_page(String name) {
        assertThat(ServerConfiguration.of(name).ownXml().lines()).hasSizeLessThanOrEqualTo(40);
    }
}
