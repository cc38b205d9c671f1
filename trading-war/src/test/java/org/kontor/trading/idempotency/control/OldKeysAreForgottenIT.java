package org.kontor.trading.idempotency.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.books.House;
import org.kontor.trading.idempotency.entity.KeyedRequest;

/** R6. */
class OldKeysAreForgottenIT {

    private static House house;

    private final OldKeys keys = house.bean(OldKeys.class);

    @BeforeAll
    static void open() {
        house = new House(MigratedDatabase.of(Service.TRADING), LocalDate.of(2026, 11, 24));
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    @BeforeEach
    void none() {
        keys.retention = "P7D";
        house.database().change("DELETE FROM idempotency_keys");
    }

    @Test
    void afterSevenDaysAndNotBefore() {
        used("just old enough", "P7DT1S", 1);
        used("not yet", "P6DT23H", 1);
        assertThat(keys.forget()).isEqualTo(1);

        assertThat(known()).containsExactly("not yet 1");
    }

    /** Pages of more than one key in a table of which the most is new. */
    @Test
    void howeverManyThereAre() {
        used("old", "P30D", 2 * OldKeys.PAGE + 7);
        used("new", "PT1H", 5_000);
        assertThat(keys.forget()).isEqualTo(2 * OldKeys.PAGE + 7);
        assertThat(keys.forget()).isZero();

        assertThat(known()).hasSize(5_000).allMatch(key -> key.startsWith("new"));
    }

    /** What was forgotten is a new request. */
    @Test
    void aForgottenKeyMayBeUsedForAnythingAgain() {
        UUID user = UUID.randomUUID();
        assertThat(claim(user, "1.00")).isTrue();
        assertThat(claim(user, "1.00")).isFalse();
        age("P8D");
        keys.forget();

        assertThat(claim(user, "2.00")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT23H59M", "PT0S"})
    void notBeforeADay(String retention) {
        keys.retention = retention;

        assertThatIllegalArgumentException().isThrownBy(keys::retention);
    }

    private static boolean claim(UUID user, String request) {
        return house.bean(FirstAnswers.class)
                .claim(new KeyedRequest(user, "POST /x/", "key", request))
                .isNew();
    }

    private static void age(String by) {
        house.database()
                .change(
                        "UPDATE idempotency_keys SET created_at = ?::timestamptz - ?::interval",
                        OffsetDateTime.now(house.clock()),
                        by);
    }

    private static void used(String key, String ago, int count) {
        house.database().change("""
                        INSERT INTO idempotency_keys (user_id, operation, key, request, created_at)
                        SELECT ?, 'POST /x/', ? || ' ' || n, '', ?::timestamptz - ?::interval
                          FROM generate_series(1, ?) n""", UUID.randomUUID(), key, OffsetDateTime.now(house.clock()), ago, count);
    }

    private static List<String> known() {
        return house.database().list("SELECT key FROM idempotency_keys ORDER BY key", row -> row.getString(1));
    }
}
