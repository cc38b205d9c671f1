package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.kontor.trading.executions.entity.Side;

/** Whether the account may trade like this. */
final class AccountChecks {

    static final EntryPolicy IT_MAY_TRADE = (order, now) -> rejectIf(
            order.side() == Side.BUY ? !now.account().mayBuy() : !now.account().maySell(),
            Reason.ACCOUNT_RESTRICTED,
            "restriction",
            now.account().status().name().toLowerCase(Locale.ROOT));

    /** After too many good-faith violations; what no price is known for cannot be judged, and fails later. */
    static final EntryPolicy SETTLED_CASH_PAYS_FOR_IT = (order, now) -> {
        BigDecimal required = MeansChecks.required(order, now);
        BigDecimal settled = now.balances().settled();
        return rejectIf(
                now.account().isSettledCashOnly(now.day()) && required != null && required.compareTo(settled) > 0,
                Reason.ACCOUNT_RESTRICTED,
                "restriction",
                "settled_cash_only",
                "until",
                now.account().settledCashOnlyUntil(),
                "required",
                required,
                "available",
                settled);
    };

    static final List<EntryPolicy> ALL = List.of(IT_MAY_TRADE, SETTLED_CASH_PAYS_FOR_IT);

    private AccountChecks() {}
}
