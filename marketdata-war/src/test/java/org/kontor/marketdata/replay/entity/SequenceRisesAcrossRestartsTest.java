package org.kontor.marketdata.replay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.quotes.entity.Quote;

/** R5.4, R5.5. */
class SequenceRisesAcrossRestartsTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00Z");
    private static final long RESERVE = 5;

    @Test
    void nothingIsPublishedBeforeNumbersAreStored() {
        SeriesReplay replay = new SeriesReplay(SeriesFixture.twoDays(), null, 1);

        assertThat(SeriesFixture.next(replay, NOW)).isEmpty();
    }

    @Test
    void thePublisherStopsAtTheLastStoredNumber() {
        SeriesReplay replay = begun(null);
        for (int i = 1; i <= RESERVE; i++) {
            assertThat(SeriesFixture.next(replay, NOW)).map(Quote::seq).contains((long) i);
        }

        assertThat(SeriesFixture.next(replay, NOW)).isEmpty();
    }

    @Test
    void aSuccessorOfACrashedPublisherStartsAboveAllItsNumbers() {
        SeriesReplay crashed = new SeriesReplay(SeriesFixture.twoDays(), null, 1);
        ReplayProgress lastStored = crashed.progress(RESERVE);
        crashed.grant(lastStored);
        Quote lastPublished = next(crashed);

        Quote first = next(begun(lastStored));

        assertThat(first.seq()).isGreaterThan(lastPublished.seq());
        assertThat(first.last()).isEqualByComparingTo("553.82");
    }

    @Test
    void aRestartGoesOnWhereTheReplayStood() {
        SeriesReplay stopped = begun(null);
        next(stopped);
        next(stopped);

        Quote first = next(begun(stopped.progress(0)));

        assertThat(first.seq()).isEqualTo(3);
        assertThat(first.last()).isEqualByComparingTo("555.00");
    }

    @Test
    void anotherSeriesStartsAtItsBeginningAndCountsOn() {
        ReplayProgress ofOther = new ReplayProgress(
                SeriesFixture.anotherDay().instrument().symbol(),
                SeriesFixture.anotherDay().digest(),
                new ReplayPosition(0, 6),
                40);

        Quote first = next(begun(ofOther));

        assertThat(first.seq()).isEqualTo(41);
        assertThat(first.last()).isEqualByComparingTo("553.82");
    }

    private static SeriesReplay begun(ReplayProgress stored) {
        SeriesReplay replay = new SeriesReplay(SeriesFixture.twoDays(), stored, 1);
        replay.grant(replay.progress(RESERVE));
        return replay;
    }

    private static Quote next(SeriesReplay replay) {
        return SeriesFixture.next(replay, NOW).orElseThrow();
    }
}
