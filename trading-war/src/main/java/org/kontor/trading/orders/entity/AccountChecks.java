package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

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

    static final List<EntryPolicy> ALL = List.of(IT_MAY_TRADE);

    private AccountChecks() {}
}
