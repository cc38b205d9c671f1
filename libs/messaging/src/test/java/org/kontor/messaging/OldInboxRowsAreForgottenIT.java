package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R9 */
class OldInboxRowsAreForgottenIT {

    /** A UUID of version 7 of a time so long ago. */
    private static final String ID = """
            (lpad(to_hex((extract(epoch FROM now() - interval '%s') * 1000)::bigint), 12, '0')
                || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid""";

    private final RealDatabase database = RealDatabase.emptied();
    private final InboxRetention retention = OutboxFixture.inboxRetention(Clock.systemUTC());

    @Test
    void aPageAtATimeAndWithoutTheLastOfEachKey() throws SQLException {
        insert("busy", 1, 2500, "36 days");
        insert("busy", 2501, 2503, "34 days");
        insert("quiet", 1, 3, "40 days");

        assertThat(rows()).isEqualTo(2506);
        forget();
        // quiet 3 was on the first page
        assertThat(rows()).isEqualTo(2506 - InboxRetention.PAGE + 1);
        forget();
        forget();
        assertThat(database.column("SELECT key || ' ' || sequence FROM inbox ORDER BY key, sequence"))
                .containsExactly("busy 2501", "busy 2502", "busy 2503", "quiet 3");
    }

    @Test
    void whatNobodyNumberedIsNotKeptForWhatComesNext() throws SQLException {
        insert("unnumbered", 0, 0, "36 days");

        forget();

        assertThat(rows()).isZero();
    }

    @Test
    void anIdThatDoesNotTellItsAgeIsNotForgottenTooEarly() throws SQLException {
        database.change("INSERT INTO inbox (event_id, topic, key, sequence)"
                + " VALUES ('00000000-0000-4000-8000-000000000001', 't', 'k', 1),"
                + " ('ffffffff-ffff-4fff-8fff-ffffffffffff', 't', 'k', 2)");

        forget();

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void theNextEventOfAQuietKeyDoesNotComeTooEarly() throws SQLException {
        insert("quiet", 1, 3, "40 days");
        forget();

        Inbox inbox = new InboxInTransaction(database.transactions());
        Event next = Events.of("quiet", 4);
        Event tooEarly = Events.of("quiet", 6);
        List<Event> applied = new ArrayList<>();

        assertThat(inbox.apply("t", List.of(next, tooEarly), Set.of(), applied::addAll))
                .containsExactly(tooEarly);
        assertThat(applied).containsExactly(next);
    }

    @Test
    void onceADay() throws SQLException {
        forget();
        forget();
        insert("late", 1, 3, "40 days");

        forget();

        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void afterAFailureAgainTheNextDay() throws SQLException {
        Connection broken = database.connect();
        broken.close();

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> retention.forgetOld(broken));
        assertThatCode(() -> retention.forgetOld(broken)).doesNotThrowAnyException();
    }

    @Test
    void noSoonerThanEventsCanBeSentAgain() {
        retention.retention = Duration.ofDays(30);

        assertThatIllegalArgumentException().isThrownBy(() -> retention.start(null));
    }

    private void forget() throws SQLException {
        try (Connection connection = database.connect()) {
            retention.forgetOld(connection);
        }
    }

    private long rows() {
        return database.number("SELECT count(*) FROM inbox");
    }

    private void insert(String key, int from, int to, String ago) {
        database.change("INSERT INTO inbox (event_id, topic, key, sequence, received_at) SELECT " + ID.formatted(ago)
                + ", 't', '%s', n, now() - interval '%s' FROM generate_series(%d, %d) n".formatted(key, ago, from, to));
    }
}
