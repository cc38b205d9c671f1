package org.kontor.trading.reconciliation.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check found.
 *
 * @param says what should hold
 * @param mismatches figures of which it does not
 * @param examples a few of them
 */
public record CheckResult(String name, String says, long mismatches, List<Mismatch> examples) {

    private static final int EXAMPLES = 5;

    public CheckResult {
        examples = List.copyOf(examples.subList(0, Math.min(EXAMPLES, examples.size())));
    }

    /** This and what was found among other accounts. */
    public CheckResult plus(long more, List<Mismatch> others) {
        List<Mismatch> all = new ArrayList<>(examples);
        all.addAll(others);
        return new CheckResult(name, says, mismatches + more, all);
    }
}
