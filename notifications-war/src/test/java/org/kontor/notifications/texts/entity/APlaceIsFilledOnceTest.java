package org.kontor.notifications.texts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** R6.2 */
class APlaceIsFilledOnceTest {

    private final Template letter = Template.named("letter");

    @Test
    void aValueThatLooksLikeAPlaceStaysAsItIs() {
        Text text = letter.fill(Map.of("subject", "{name}", "name", "{body} $1 \\", "body", "{subject}"));

        assertThat(text.subject()).isEqualTo("{name}");
        assertThat(text.body()).startsWith("Hello {body} $1 \\,\n\n{subject}\n");
    }

    @Test
    void aPlaceWithoutAValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter.fill(Map.of("subject", "s", "name", "n")))
                .withMessageContaining("{body}");
    }
}
