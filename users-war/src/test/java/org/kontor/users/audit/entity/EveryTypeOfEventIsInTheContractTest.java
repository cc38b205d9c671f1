package org.kontor.users.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads the trail learns from the contract what there is. */
class EveryTypeOfEventIsInTheContractTest {

    private static final String ITEM = "        - ";

    @Test
    void andNoOther() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("src/main/resources/META-INF/openapi.yaml")).stream()
                .dropWhile(line -> !line.equals("    SecurityEventType:"))
                .dropWhile(line -> !line.startsWith(ITEM))
                .takeWhile(line -> line.startsWith(ITEM))
                .map(line -> line.substring(ITEM.length()))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::code).toList());
    }
}
