package org.kontor.users.audit.entity;

import java.util.List;

/**
 * What was found when the chain was followed.
 *
 * @param breaks empty if every row is what was written
 */
public record Verification(ChainEnd end, List<ChainBreak> breaks) {

    public boolean isIntact() {
        return breaks.isEmpty();
    }
}
