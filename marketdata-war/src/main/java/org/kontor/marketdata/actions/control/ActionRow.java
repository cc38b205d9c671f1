package org.kontor.marketdata.actions.control;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.kontor.marketdata.actions.entity.ActionTerms;
import org.kontor.marketdata.actions.entity.CashDividend;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.actions.entity.RecordedAction;
import org.kontor.marketdata.actions.entity.Split;
import org.kontor.marketdata.instruments.entity.Symbol;

/** A corporate action as a row of its table. */
final class ActionRow {

    static final String COLUMNS =
            "id, symbol, kind, rate, old_rate, new_rate, cash_in_lieu_price, ex_date, record_date, pay_date";

    private ActionRow() {}

    /** Binds the values of {@link #COLUMNS}; returns the number of the next parameter. */
    static int write(CorporateAction action, PreparedStatement statement) throws SQLException {
        CashDividend dividend = action.terms() instanceof CashDividend given ? given : null;
        Split split = action.terms() instanceof Split given ? given : null;
        Object[] values = {
            action.id(),
            action.symbol().value(),
            action.terms().kind(),
            dividend == null ? null : dividend.rate(),
            split == null ? null : split.oldRate(),
            split == null ? null : split.newRate(),
            split == null ? null : split.cashInLieuPrice(),
            action.exDate(),
            action.recordDate(),
            action.payDate()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return values.length + 1;
    }

    static RecordedAction read(ResultSet row) throws SQLException {
        return new RecordedAction(
                new CorporateAction(
                        row.getObject("id", UUID.class),
                        new Symbol(row.getString("symbol")),
                        terms(row),
                        row.getObject("ex_date", LocalDate.class),
                        row.getObject("record_date", LocalDate.class),
                        row.getObject("pay_date", LocalDate.class)),
                row.getBoolean("withdrawn"));
    }

    private static ActionTerms terms(ResultSet row) throws SQLException {
        return row.getString("kind").equals(Split.KIND)
                ? new Split(
                        row.getBigDecimal("old_rate"),
                        row.getBigDecimal("new_rate"),
                        row.getBigDecimal("cash_in_lieu_price"))
                : new CashDividend(row.getBigDecimal("rate"));
    }
}
