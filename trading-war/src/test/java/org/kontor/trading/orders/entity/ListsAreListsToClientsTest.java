package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R2: what a rejection allows is a list however long it is, and one text where it is stored. */
class ListsAreListsToClientsTest {

    @Test
    void ofAnyLength() {
        for (List<String> allowed : List.of(List.<String>of(), List.of("day"), List.of("day", "gtc"))) {
            Rejection stored = Rejection.ofText(
                    Rejection.of(Reason.TIF_NOT_ALLOWED, "allowed", allowed).toText());
            assertThat(stored.members()).containsEntry("allowed", allowed);
            assertThat(stored.figures()).containsEntry("allowed", String.join(",", allowed));
        }
    }

    @Test
    void otherFiguresAreTexts() {
        assertThat(Rejection.of(Reason.SELF_TRADE, "conflicting_order", "a,b").members())
                .containsEntry("conflicting_order", "a,b");
    }
}
