package org.kontor.marketdata.halts.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.instruments.entity.Symbol;

/** Every halt there was. */
@ApplicationScoped
class HaltTable {

    private static final String SELECT = "SELECT id, symbol, reason, halted_at FROM halts";
    private static final String BY_ID = SELECT + " WHERE id = ?";
    private static final String IN_FORCE = SELECT + " WHERE resumed_at IS NULL";
    private static final String OF_SYMBOL = IN_FORCE + " AND symbol = ?";
    private static final String ADD =
            "INSERT INTO halts (id, symbol, reason, halted_at, halted_by) VALUES (?, ?, ?, ?, ?)";
    private static final String END = "UPDATE halts SET resumed_at = ?, resumed_by = ? WHERE id = ?";

    @Resource
    DataSource database;

    List<Halt> inForce() throws SQLException {
        return select(IN_FORCE, null);
    }

    Optional<Halt> inForce(Symbol symbol) throws SQLException {
        return select(OF_SYMBOL, symbol.value()).stream().findFirst();
    }

    Optional<Halt> byId(UUID id) throws SQLException {
        return select(BY_ID, id).stream().findFirst();
    }

    void add(Halt halt, UUID by) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, halt.id());
            add.setString(2, halt.symbol().value());
            add.setString(3, halt.reason());
            add.setObject(4, halt.at());
            add.setObject(5, by);
            add.executeUpdate();
        }
    }

    void end(Halt halt, UUID by, OffsetDateTime at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement end = connection.prepareStatement(END)) {
            end.setObject(1, at);
            end.setObject(2, by);
            end.setObject(3, halt.id());
            end.executeUpdate();
        }
    }

    private List<Halt> select(String query, Object parameter) throws SQLException {
        List<Halt> halts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            if (parameter != null) {
                select.setObject(1, parameter);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    halts.add(new Halt(
                            row.getObject("id", UUID.class),
                            new Symbol(row.getString("symbol")),
                            row.getString("reason"),
                            row.getObject("halted_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC)));
                }
            }
        }
        return halts;
    }
}
