package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kontor.openshift.template.OpenShiftFolder;

class BrokerScriptFitsTheBrokerTest {
    private static final Path STACK = Path.of("..", "local-stack", "src", "main");
    private static final String SCRIPT = OpenShiftFolder.text(OpenShiftFolder.IMAGE.resolve("run-broker.sh"));
    private static final String CONFIGURATION =
            OpenShiftFolder.text(STACK.resolve("resources/org/kontor/stack/broker/broker.xml"));
    private static final String MAIN =
            OpenShiftFolder.text(STACK.resolve("java/org/kontor/stack/broker/BrokerMain.java"));

    @Test
    void each_value_it_gives_is_asked_for() {
        assertThat(matches("-D(kontor[\\w.]+)=", SCRIPT))
                .isNotEmpty()
                .allMatch(name -> CONFIGURATION.contains("${" + name + "}"));
    }

    @Test
    void each_value_asked_for_is_given() {
        assertThat(matches("\\$\\{(kontor[\\w.]+)}", CONFIGURATION))
                .allMatch(name -> SCRIPT.contains("-D" + name + "="));
    }

    @Test
    void the_acceptor_it_opens_to_the_network_exists() {
        assertThat(matches("acceptorConfigurations\\.(\\w+)\\.", SCRIPT))
                .hasSize(1)
                .allMatch(name -> CONFIGURATION.contains("<acceptor name=\"" + name + "\""));
    }

    @Test
    void a_password_lies_where_the_broker_looks() {
        assertThat(matches("/([\\w.]+)\"\\n", SCRIPT)).hasSize(1).allMatch(name -> MAIN.contains('"' + name + '"'));
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
