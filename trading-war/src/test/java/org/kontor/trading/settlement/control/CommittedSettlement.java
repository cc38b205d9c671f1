package org.kontor.trading.settlement.control;

import java.time.LocalDate;
import java.util.UUID;
import org.kontor.trading.books.House;

/** The transaction that the server puts around each account. */
class CommittedSettlement extends AccountSettlement {

    private final House house;

    CommittedSettlement(House house) {
        this.house = house;
    }

    static Settlement in(House house) {
        house.beans().with(AccountSettlement.class, new CommittedSettlement(house));
        return house.bean(Settlement.class);
    }

    @Override
    public int settle(UUID accountId, LocalDate settleDate) {
        return house.inTransaction(() -> super.settle(accountId, settleDate));
    }
}
