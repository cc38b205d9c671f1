package org.kontor.trading.instruments.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.instruments.entity.Rule;
import org.kontor.trading.instruments.entity.Terms;
import org.kontor.trading.reference.control.ReferenceFailure;

/** The recorded rules (R3). */
@ApplicationScoped
@Transactional
public class Rules {

    private static final String IN_FORCE = """
            SELECT * FROM trading_rules
             WHERE effective_from <= ? ORDER BY effective_from DESC, recorded_at DESC, id DESC""";
    private static final String NEXT = "SELECT min(effective_from) FROM trading_rules WHERE effective_from > ?";
    private static final String PAGE = """
            SELECT * FROM trading_rules
             WHERE (?::text IS NULL OR symbol = ?) AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?""";
    private static final String RECORD = """
            INSERT INTO trading_rules (id, symbol, effective_from, recorded_at, recorded_by, tick_size, round_lot, collar,
                                       far_limit, max_order_value, min_notional, participation, slippage_bps,
                                       max_quote_age)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    /** The rules whose time has come, the newest first; of two of the same moment the one recorded later. */
    public List<Rule> inForce(OffsetDateTime at) {
        return read(IN_FORCE, at);
    }

    /** When the next rule comes into force, after that moment. */
    public Optional<OffsetDateTime> nextAfter(OffsetDateTime at) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setObject(1, at);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class));
            }
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot read the next rule", e);
        }
    }

    /**
     * All that was recorded, the newest first.
     *
     * @param symbol null for all, those of all symbols included
     * @param after id of the last rule of the page before; null for the newest
     */
    public List<Rule> page(String symbol, UUID after, int limit) {
        return read(PAGE, symbol, symbol, after, after, limit);
    }

    /** Records a rule for ever (R3). */
    public Rule record(String symbol, OffsetDateTime effectiveFrom, Terms terms, String by) {
        Rule rule = new Rule(
                UuidCreator.getTimeOrderedEpoch(), symbol, effectiveFrom, terms, OffsetDateTime.now(clock), by);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(RECORD)) {
            RuleRow.bind(insert, rule);
            insert.executeUpdate();
            return rule;
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot record a rule", e);
        }
    }

    private List<Rule> read(String statement, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<Rule> rules = new ArrayList<>();
                while (row.next()) {
                    rules.add(RuleRow.of(row));
                }
                return rules;
            }
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot read rules", e);
        }
    }
}
