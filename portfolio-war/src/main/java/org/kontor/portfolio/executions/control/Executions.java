package org.kontor.portfolio.executions.control;

import static org.kontor.database.Database.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.portfolio.executions.entity.Execution;

/** All fills that were applied. */
@ApplicationScoped
public class Executions {

    private static final String ADD = """
            INSERT INTO applied_executions (id, order_id, account_id, user_id, symbol, side, qty, price, gross, fees,
                sequence, executed_at)
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::numeric[],
                ?::numeric[], ?::numeric[], ?::numeric[], ?::bigint[], ?::timestamptz[])
            ON CONFLICT (id) DO NOTHING
            RETURNING id""";

    @Inject
    Database database;

    /** Records the fills and tells which of them were not recorded before (R2). */
    Set<UUID> add(Collection<Execution> fills) {
        return new HashSet<>(database.list(
                ADD,
                row -> row.getObject(1, UUID.class),
                column(fills, Execution::id),
                column(fills, Execution::orderId),
                column(fills, Execution::accountId),
                column(fills, Execution::userId),
                column(fills, Execution::symbol),
                column(fills, Execution::side),
                column(fills, Execution::qty),
                column(fills, Execution::price),
                column(fills, Execution::gross),
                column(fills, Execution::fees),
                column(fills, Execution::sequence),
                column(fills, Execution::executedAt)));
    }
}
