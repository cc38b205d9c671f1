package org.kontor.bench.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopiesDifferOnlyWhereTheyMustTest {

    private static final String ORDER = "0190a000-0000-7000-8000-000000000001";
    private static final String EVENT = "0190a000-0000-7000-8000-000000000002";
    private static final String ACCOUNT = "0190a000-0000-7000-8000-00000000000a";

    private final Row order = row(
            "orders",
            List.of("id"),
            "id uuid " + ORDER,
            "account_id uuid " + ACCOUNT,
            "note text it's 9:30",
            "created_at timestamp_with_time_zone 2026-11-24");
    private final Row event = row("outbox", List.of("event_id"), "event_id uuid " + EVENT, "subject text " + ORDER);
    private final Copies copies =
            new Copies(new WrittenRows(List.of(order, event), Set.of(ACCOUNT)), Map.of(ACCOUNT, "account"), 2, "age");

    @Test
    void anIdIsTheSameWhereverItStands() {
        assertThat(copies.insert("s", order, "own"))
                .isEqualTo("INSERT INTO s.orders (id, account_id, note, created_at) SELECT CAST(own0 AS uuid),"
                        + " CAST(account AS uuid), CAST(U&'it''s 9\\003a30' AS text),"
                        + " CAST(U&'2026-11-24' AS timestamp with time zone) - age FROM own");
        assertThat(copies.insert("s", event, "own")).contains("CAST(own1 AS uuid), CAST(own0 AS text)");
    }

    @Test
    void eachFamilyHasIdsOfItsOwn() {
        assertThat(copies.ids()).contains("'01900000-0200-7000-8000-'").contains("'01900000-0201-7000-8000-'");
    }

    @Test
    void pgbenchFindsNoVariableInIt() {
        assertThat(copies.ids() + copies.insert("s", order, "own") + copies.insert("s", event, "own"))
                .doesNotContain(":");
    }

    /** @param columns name, type with underscores, and value each */
    private static Row row(String table, List<String> key, String... columns) {
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            String[] words = column.split(" ", 3);
            types.put(words[0], words[1].replace('_', ' '));
            values.put(words[0], words[2]);
        }
        return new Row(table, types, values, key, true);
    }
}
