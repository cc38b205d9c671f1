package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.settlement.control.GoodFaith;

/** Remembers on a buy when the money that paid for it settles, for the good-faith rule. */
@ApplicationScoped
class UnsettledFunds {

    @Inject
    GoodFaith goodFaith;

    void used(Filled filled) {
        Execution execution = filled.execution();
        if (execution.side() == Side.BUY && filled.paid().unsettled().signum() > 0) {
            execution.paidWithUnsettled(
                    filled.paid().unsettled(), goodFaith.fundsSettleOn(execution.accountId(), execution.settleDate()));
        }
    }
}
