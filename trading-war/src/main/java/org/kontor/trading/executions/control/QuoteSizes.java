package org.kontor.trading.executions.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.quotes.entity.Quote;

/** The shares that are left at the newest quote, shared by all orders and replicas through the database (R3). */
@ApplicationScoped
public class QuoteSizes {

    private static final String TAKE = "SELECT take_displayed(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String HALT = """
            INSERT INTO quote_sizes (symbol, quote, bid_left, ask_left, halted) VALUES (?, 0, 0, 0, ?)
            ON CONFLICT (symbol) DO UPDATE SET halted = excluded.halted""";

    /** @param day in New York */
    public record Taker(UUID accountId, LocalDate day) {}

    @Resource
    DataSource database;

    /**
     * Takes shares from the side that the order trades against; others get them back if the transaction rolls back.
     *
     * @param participation share of the displayed size that orders of this platform may take
     * @return whole shares got, perhaps 0; empty while the symbol is halted or a split of it is about to come to the
     *     account, and once a newer quote is known
     */
    public OptionalLong take(
            Quote quote, Side side, long wanted, boolean allOrNothing, BigDecimal participation, Taker taker) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, quote.symbol());
            take.setLong(2, quote.number());
            take.setLong(3, share(quote.bidSize(), participation));
            take.setLong(4, share(quote.askSize(), participation));
            take.setBoolean(5, side == Side.BUY);
            take.setLong(6, wanted);
            take.setBoolean(7, allOrNothing);
            take.setObject(8, taker.accountId());
            take.setObject(9, taker.day());
            try (ResultSet row = take.executeQuery()) {
                row.next();
                long got = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(got);
            }
        } catch (SQLException e) {
            throw new ExecutionFailure("cannot take from the quote of " + quote.symbol(), e);
        }
    }

    /** From the caller's commit on nothing can be taken of a halted symbol, whatever quote a replica still holds. */
    public void halt(String symbol, boolean halted) {
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement(HALT)) {
            mark.setString(1, symbol);
            mark.setBoolean(2, halted);
            mark.executeUpdate();
        } catch (SQLException e) {
            throw new ExecutionFailure("cannot halt " + symbol, e);
        }
    }

    private static long share(long size, BigDecimal participation) {
        return participation.compareTo(BigDecimal.ONE) == 0
                ? size
                : participation
                        .multiply(BigDecimal.valueOf(size))
                        .setScale(0, RoundingMode.DOWN)
                        .longValueExact();
    }
}
