package org.kontor.notifications.messages.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.messages.control.MessagesFixture.NOON;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.messages.entity.Told;
import org.kontor.notifications.texts.entity.Text;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;

class APageGoesOnWhereTheOneBeforeEndedIT {

    private final UUID ann = UUID.randomUUID();

    @Test
    void allAreSeenOnceNewestFirst() {
        try (OpenTransaction transaction = RealDatabase.transaction()) {
            Messages messages = MessagesFixture.messages(transaction.database());
            List<UUID> added = Stream.generate(UuidCreator::getTimeOrderedEpochPlus1)
                    .limit(7)
                    .toList();
            messages.addOnce(added.stream()
                    .map(id -> new Told(message(id), Origin.posted(id, "correlation")))
                    .toList());

            List<UUID> seen = new ArrayList<>();
            String cursor = null;
            do {
                PageRequest wanted = PageRequest.of("3", cursor);
                Page<UUID> page =
                        Page.of(messages.page(ann, null, wanted), wanted.limit(), Notification::id, Notification::id);
                seen.addAll(page.items());
                cursor = page.nextCursor();
            } while (cursor != null);

            List<UUID> newestFirst = new ArrayList<>(added);
            Collections.reverse(newestFirst);
            assertThat(seen).containsExactlyElementsOf(newestFirst);
        }
    }

    private Notification message(UUID id) {
        return new Notification(id, ann, "message", Channel.INAPP, new Text("s", "b"), null, NOON, null);
    }
}
