package org.kontor.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EveryListenerFindsItsTopicTest {

    /** Where the names differ, a listener stays inactive, or subscribes to an address that nobody sends to. */
    @ParameterizedTest
    @FieldSource("org.kontor.configuration.ServerConfiguration#NAMES")
    void a_topic_has_one_name_for_server_application_and_broker(String name) {
        ServerConfiguration server = ServerConfiguration.of(name);

        assertThat(server.attributes("jmsTopic", "id"))
                .isNotEmpty()
                .isEqualTo(server.attributes("jmsTopic", "jndiName"))
                .isEqualTo(server.attributes("properties.artemis", "Address"));
        assertThat(server.attributes("jmsTopic", "id"))
                .containsAll(server.attributes("properties.artemis", "destination"));
    }

    /** A second replica could not subscribe; only quotes go to each server on its own. */
    @ParameterizedTest
    @FieldSource("org.kontor.configuration.ServerConfiguration#NAMES")
    void replicas_share_each_durable_subscription(String name) {
        assertThat(ServerConfiguration.of(name).xml().lines().filter(line -> line.contains(" destination=")))
                .allMatch(line ->
                        line.contains("shareSubscriptions=\"true\"") != line.contains("\"marketdata.quotes.v1\""))
                .allMatch(line -> line.contains("useLocalTx=\"true\"") && line.contains("setupAttempts=\"-1\""));
    }
}
