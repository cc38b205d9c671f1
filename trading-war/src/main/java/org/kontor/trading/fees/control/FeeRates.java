package org.kontor.trading.fees.control;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.entity.FeeBasis;
import org.kontor.trading.fees.entity.FeeKind;
import org.kontor.trading.fees.entity.FeeRate;
import org.kontor.trading.reference.control.ReferenceFailure;

/** The recorded rates (R1). */
@ApplicationScoped
@Transactional
public class FeeRates {

    /**
     * @param source where it stands that the fee is this
     * @param recordedBy id of a user, or the name of what recorded it
     */
    public record Recorded(UUID id, FeeRate rate, String source, OffsetDateTime recordedAt, String recordedBy) {}

    private static final String IN_ORDER = "SELECT * FROM fee_rates ORDER BY effective_from, recorded_at, id";
    private static final String PAGE =
            "SELECT * FROM fee_rates WHERE ?::uuid IS NULL OR id < ? ORDER BY id DESC LIMIT ?";
    private static final String RECORD = """
            INSERT INTO fee_rates (id, kind, side, basis, rate, cap_per_order, effective_from, source, recorded_at,
                                   recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String BOTH = "both";

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    /** All, by the day they are in force from, then as recorded. */
    List<FeeRate> inOrder() {
        return read(IN_ORDER).stream().map(Recorded::rate).toList();
    }

    /** @param after id of the last rate of the page before; null for the newest */
    public List<Recorded> page(UUID after, int limit) {
        return read(PAGE, after, after, limit);
    }

    Recorded record(FeeRate rate, String source, String by) {
        Recorded recorded =
                new Recorded(UuidCreator.getTimeOrderedEpoch(), rate, source, OffsetDateTime.now(clock), by);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setObject(1, recorded.id());
            insert.setString(2, word(rate.kind()));
            insert.setString(3, rate.side() == null ? BOTH : word(rate.side()));
            insert.setString(4, word(rate.basis()));
            insert.setBigDecimal(5, rate.rate());
            insert.setBigDecimal(6, rate.capPerOrder());
            insert.setObject(7, rate.effectiveFrom());
            insert.setString(8, source);
            insert.setObject(9, recorded.recordedAt());
            insert.setString(10, by);
            insert.executeUpdate();
            return recorded;
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot record a fee", e);
        }
    }

    private List<Recorded> read(String statement, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<Recorded> rates = new ArrayList<>();
                while (row.next()) {
                    rates.add(recorded(row));
                }
                return rates;
            }
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot read fees", e);
        }
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        String side = row.getString("side");
        FeeRate rate = new FeeRate(
                FeeKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                side.equals(BOTH) ? null : Side.valueOf(side.toUpperCase(Locale.ROOT)),
                FeeBasis.valueOf(row.getString("basis").toUpperCase(Locale.ROOT)),
                row.getBigDecimal("rate"),
                row.getBigDecimal("cap_per_order"),
                row.getObject("effective_from", LocalDate.class));
        return new Recorded(
                row.getObject("id", UUID.class),
                rate,
                row.getString("source"),
                row.getObject("recorded_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getString("recorded_by"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
