package org.kontor.marketdata.actions.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.actions.entity.RecordedAction;
import org.kontor.marketdata.instruments.entity.Symbol;

/** All corporate actions ever announced. */
@ApplicationScoped
class ActionTable {

    private static final String SELECT =
            "SELECT " + ActionRow.COLUMNS + ", withdrawn_at IS NOT NULL AS withdrawn FROM corporate_actions ";
    private static final String BY_ID = SELECT + "WHERE symbol = ? AND id = ?";
    private static final String PAGE =
            SELECT + "WHERE symbol = ? AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?";
    private static final String EFFECTIVE = SELECT + "WHERE withdrawn_at IS NULL AND ex_date <= ? ORDER BY ex_date, id";
    private static final String SAME =
            SELECT + "WHERE symbol = ? AND kind = ? AND ex_date = ? AND withdrawn_at IS NULL";
    private static final String ADD = "INSERT INTO corporate_actions (" + ActionRow.COLUMNS
            + ", announced_at, announced_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String WITHDRAW =
            "UPDATE corporate_actions SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ?";

    @Resource
    DataSource database;

    Optional<RecordedAction> byId(Symbol symbol, UUID id) throws SQLException {
        return select(BY_ID, symbol.value(), id).stream().findFirst();
    }

    /** Newest first, those before {@code after}; null for the first page. */
    List<RecordedAction> page(Symbol symbol, UUID after, int limit) throws SQLException {
        return select(PAGE, symbol.value(), after, after, limit);
    }

    /** All that have changed a price by that day, in order of their ex-dates. */
    List<CorporateAction> effectiveOn(LocalDate day) throws SQLException {
        return select(EFFECTIVE, day).stream().map(RecordedAction::action).toList();
    }

    /** The action of the same symbol, kind and ex-date. */
    Optional<CorporateAction> like(CorporateAction other) throws SQLException {
        return select(SAME, other.symbol().value(), other.terms().kind(), other.exDate()).stream()
                .map(RecordedAction::action)
                .findFirst();
    }

    void add(CorporateAction action, UUID by, OffsetDateTime at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            int next = ActionRow.write(action, add);
            add.setObject(next, at);
            add.setObject(next + 1, by);
            add.executeUpdate();
        }
    }

    void withdraw(UUID id, UUID by, OffsetDateTime at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement withdraw = connection.prepareStatement(WITHDRAW)) {
            withdraw.setObject(1, at);
            withdraw.setObject(2, by);
            withdraw.setObject(3, id);
            withdraw.executeUpdate();
        }
    }

    private List<RecordedAction> select(String query, Object... parameters) throws SQLException {
        List<RecordedAction> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(ActionRow.read(row));
                }
            }
        }
        return found;
    }
}
