package org.kontor.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No service may make a queue: a subscription that the broker does not declare is never read. */
class EverySubscriptionIsDeclaredTest {

    private static final Pattern SUBSCRIPTION =
            Pattern.compile("new Subscription\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"\\)");
    private static final String BROKER =
            ServerConfiguration.read("../local-stack/src/main/resources/org/kontor/stack/broker/broker.xml");

    @ParameterizedTest
    @FieldSource("org.kontor.configuration.ServerConfiguration#NAMES")
    void with_its_queue_and_the_right_to_read_it(String service) throws IOException {
        assertThat(subscriptions(service)).allSatisfy(found -> {
            String topic = found.group(1);
            String queue = found.group(2);
            assertThat(queue).startsWith(service + "-");
            assertThat(BROKER)
                    .containsPattern("<address name=\"" + topic
                            + "\">\\s*<multicast>(\\s*<queue [^>]*/>)*?\\s*<queue name=\"" + queue + "\"")
                    .containsPattern("<security-setting match=\"" + topic + "::" + queue
                            + "\">\\s*<permission type=\"consume\" roles=\"" + service + ",operator\"/>")
                    .containsPattern("<security-setting match=\"" + topic
                            + "\\.dlq\">\\s*<permission type=\"send\" roles=\"[^\"]*\\b" + service + "\\b");
        });
    }

    private static List<MatchResult> subscriptions(String service) throws IOException {
        Path sources =
                Path.of("..", "..", service + "-war", "src", "main", "java").toAbsolutePath();
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile)
                    .map(EverySubscriptionIsDeclaredTest::text)
                    .flatMap(text -> SUBSCRIPTION.matcher(text).results())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
