package org.kontor.trading.instruments.control;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kontor.trading.instruments.entity.Rule;
import org.kontor.trading.instruments.entity.Terms;

/** A rule as a row of {@code trading_rules}. */
final class RuleRow {

    private RuleRow() {}

    static Rule of(ResultSet row) throws SQLException {
        return new Rule(
                row.getObject("id", UUID.class),
                row.getString("symbol"),
                time(row, "effective_from"),
                terms(row),
                time(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        Integer age = row.getObject("max_quote_age", Integer.class);
        return new Terms(
                row.getBigDecimal("tick_size"),
                row.getObject("round_lot", Integer.class),
                row.getBigDecimal("collar"),
                row.getBigDecimal("far_limit"),
                row.getBigDecimal("max_order_value"),
                row.getBigDecimal("min_notional"),
                row.getBigDecimal("participation"),
                row.getBigDecimal("slippage_bps"),
                age == null ? null : Duration.ofSeconds(age));
    }

    private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
    }

    static void bind(PreparedStatement insert, Rule rule) throws SQLException {
        Terms terms = rule.terms();
        insert.setObject(1, rule.id());
        insert.setString(2, rule.symbol());
        insert.setObject(3, rule.effectiveFrom());
        insert.setObject(4, rule.recordedAt());
        insert.setString(5, rule.recordedBy());
        insert.setBigDecimal(6, terms.tickSize());
        insert.setObject(7, terms.roundLot(), Types.INTEGER);
        insert.setBigDecimal(8, terms.collar());
        insert.setBigDecimal(9, terms.farLimit());
        insert.setBigDecimal(10, terms.maxOrderValue());
        insert.setBigDecimal(11, terms.minNotional());
        insert.setBigDecimal(12, terms.participation());
        insert.setBigDecimal(13, terms.slippageBps());
        Long age = terms.maxQuoteAge() == null ? null : terms.maxQuoteAge().toSeconds();
        insert.setObject(14, age, Types.INTEGER);
    }
}
