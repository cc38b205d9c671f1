package org.kontor.notifications.announcements.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.acts.control.StaffActsFixture;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.announcements.entity.IdempotencyKey;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.messages.control.MessagesFixture;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.texts.entity.Text;
import org.kontor.rest.problem.Problem;

/** R4.4, on the real schema */
class AKeyPostsOnceIT {

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final Posting posting = posting();
    private final UUID ann = UUID.randomUUID();
    private final IdempotencyKey key = new IdempotencyKey(UUID.randomUUID(), "key-1");

    @AfterEach
    void forget() {
        transaction.close();
    }

    @Test
    void theSameRequestGetsTheFirstAnswer() {
        UUID first = posting.post("trading", message("Hello"), key);

        assertThat(posting.post("trading", message("Hello"), key)).isEqualTo(first);
        assertThat(posted()).isEqualTo(1);
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void anotherRequestIsRefused() {
        posting.post("trading", message("Hello"), key);

        assertThat(catchThrowableOfType(Problem.class, () -> posting.post("trading", message("Good-bye"), key))
                        .code())
                .isEqualTo("idempotency-key-reuse");
        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void theKeyOfAnotherCallerIsAnotherKey() {
        UUID first = posting.post("trading", message("Hello"), key);

        assertThat(posting.post("trading", message("Hello"), new IdempotencyKey(UUID.randomUUID(), key.value())))
                .isNotEqualTo(first);
    }

    @Test
    void withoutAKeyEveryRequestPosts() {
        posting.post("trading", message("Hello"), null);
        posting.post("trading", message("Hello"), null);

        assertThat(posted()).isEqualTo(2);
    }

    private Announcement message(String body) {
        return new Announcement(ann, "message", new Text("subject", body), null, Set.of(Channel.INAPP));
    }

    private long posted() {
        return transaction
                .database()
                .find("SELECT count(*) FROM notifications WHERE user_id = ?", row -> row.getLong(1), ann)
                .orElseThrow();
    }

    /** R10.1 and R10.2 of the component acts. */
    private long recorded() {
        return transaction
                .database()
                .find(
                        "SELECT count(*) FROM staff_acts WHERE actor = 'trading' AND subject = ?",
                        row -> row.getLong(1),
                        ann.toString())
                .orElseThrow();
    }

    private Posting posting() {
        Posting made = new Posting();
        made.database = transaction.database();
        made.clock = Clock.systemUTC();
        made.acts = StaffActsFixture.acts(transaction.database());
        made.announcing = new Announcing();
        made.announcing.messages = MessagesFixture.messages(transaction.database());
        made.announcing.clock = made.clock;
        return made;
    }
}
