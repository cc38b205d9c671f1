package org.kontor.trading.ledger.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Kind;

/** Reads balances. They are written by the database's own trigger alone. */
@ApplicationScoped
public class AccountBalances {

    @Resource
    DataSource database;

    public Balances of(UUID accountId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT ledger, kind, balance FROM balances WHERE account_id = ?")) {
            query.setObject(1, accountId);
            Map<Balances.Key, BigDecimal> amounts = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Kind kind = Kind.valueOf(rows.getString(2).toUpperCase(Locale.ROOT));
                    amounts.put(new Balances.Key(rows.getString(1), kind), rows.getBigDecimal(3));
                }
            }
            return new Balances(amounts);
        } catch (SQLException e) {
            throw new LedgerFailure("cannot read the balances of " + accountId, e);
        }
    }
}
