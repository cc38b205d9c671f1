package org.kontor.marketdata.actions.entity;

import java.time.LocalDate;

/** A corporate action and what became of it. */
public record RecordedAction(CorporateAction action, boolean withdrawn) {

    /** The word for it in answers: announced, effective or withdrawn. */
    public String statusOn(LocalDate day) {
        if (withdrawn) {
            return "withdrawn";
        }
        return action.isEffectiveOn(day) ? "effective" : "announced";
    }
}
