package org.kontor.marketdata.actions.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.kontor.marketdata.actions.entity.CashDividend;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.actions.entity.Split;
import org.kontor.marketdata.reference.control.ReferenceEvent;
import org.kontor.messaging.NewEvent;

/** What the other services are told of corporate actions. */
final class ActionEvents {

    private ActionEvents() {}

    static NewEvent announced(CorporateAction action) {
        JsonObjectBuilder data = about(action).add("kind", action.terms().kind());
        if (action.terms() instanceof CashDividend dividend) {
            data.add("rate", dividend.rate().toPlainString());
        } else if (action.terms() instanceof Split split) {
            data.add("old_rate", split.oldRate().toPlainString())
                    .add("new_rate", split.newRate().toPlainString());
            if (split.cashInLieuPrice() != null) {
                data.add("cash_in_lieu_price", split.cashInLieuPrice().toPlainString());
            }
        }
        data.add("ex_date", action.exDate().toString())
                .add("record_date", action.recordDate().toString())
                .add("pay_date", action.payDate().toString());
        return event("corporate_action_announced", action, data.build());
    }

    static NewEvent withdrawn(CorporateAction action) {
        return event("corporate_action_withdrawn", action, about(action).build());
    }

    private static JsonObjectBuilder about(CorporateAction action) {
        return Json.createObjectBuilder()
                .add("action_id", action.id().toString())
                .add("symbol", action.symbol().value());
    }

    private static NewEvent event(String name, CorporateAction action, JsonObject data) {
        return ReferenceEvent.of(name, action.symbol().value(), action.id().toString(), data);
    }
}
