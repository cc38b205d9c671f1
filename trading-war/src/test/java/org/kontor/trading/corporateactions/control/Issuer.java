package org.kontor.trading.corporateactions.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.books.House;
import org.kontor.trading.corporateactions.entity.CorporateAction;

/** Announces as {@code instruments} would, and has it carried out with the transactions of the server. */
final class Issuer {

    private final House house;

    Issuer(House house) {
        this.house = house;
        house.beans()
                .with(SplitApplication.class, new SplitApplication() {
                    @Override
                    public boolean apply(CorporateAction action, UUID account) {
                        return house.inTransaction(() -> super.apply(action, account));
                    }
                })
                .with(Dividends.class, new Dividends() {
                    @Override
                    public boolean entitle(CorporateAction action, UUID account) {
                        return house.inTransaction(() -> super.entitle(action, account));
                    }

                    @Override
                    public boolean pay(CorporateAction action, UUID account) {
                        return house.inTransaction(() -> super.pay(action, account));
                    }

                    @Override
                    public boolean withdraw(CorporateAction action, UUID account, LocalDate today) {
                        return house.inTransaction(() -> super.withdraw(action, account, today));
                    }
                });
    }

    String dividend(String symbol, String rate, LocalDate exDate, LocalDate payDate) {
        return announce(symbol, CorporateAction.DIVIDEND, rate, null, null, null, exDate, payDate);
    }

    String split(String symbol, int oldRate, int newRate, String cashInLieuPrice, LocalDate exDate) {
        return announce(
                symbol,
                CorporateAction.SPLIT,
                null,
                BigDecimal.valueOf(oldRate),
                BigDecimal.valueOf(newRate),
                cashInLieuPrice,
                exDate,
                exDate);
    }

    void withdraw(String action) {
        house.database().change("UPDATE corporate_actions SET status = 'withdrawn' WHERE action_id = ?", action);
    }

    String status(String action) {
        return house.database()
                .find("SELECT status FROM corporate_actions WHERE action_id = ?", row -> row.getString(1), action)
                .orElseThrow();
    }

    /** Does what is due on that day, and tells for how many accounts something failed. */
    int runOn(LocalDate day) {
        house.clock().set(day);
        return house.bean(CorporateActions.class).run();
    }

    /** As a run does that has got to this account; tells whether there was anything to do. */
    boolean applyToOne(String symbol, UUID account) {
        CorporateAction split = house.bean(Announcements.class).ex(house.clock().day()).stream()
                .filter(action -> action.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
        return house.bean(SplitApplication.class).apply(split, account);
    }

    private String announce(
            String symbol,
            String kind,
            String rate,
            BigDecimal oldRate,
            BigDecimal newRate,
            String price,
            LocalDate exDate,
            LocalDate payDate) {
        String id = kind + "-" + UUID.randomUUID();
        house.database()
                .change(
                        """
                        INSERT INTO corporate_actions (action_id, symbol, kind, rate, old_rate, new_rate,
                            cash_in_lieu_price, ex_date, record_date, pay_date, status, received_at)
                        VALUES (?, ?, ?, ?::numeric, ?::numeric, ?::numeric, ?::numeric, ?, ?, ?, 'announced', ?)""",
                        id,
                        symbol,
                        kind,
                        rate,
                        oldRate,
                        newRate,
                        price,
                        exDate,
                        exDate,
                        payDate,
                        OffsetDateTime.now(house.clock()));
        return id;
    }
}
