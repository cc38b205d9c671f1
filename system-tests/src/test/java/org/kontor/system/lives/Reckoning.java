package org.kontor.system.lives;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.agreement.Books;
import org.kontor.system.stack.StackUnderTest;

/** What must hold of trading's database once nobody asks anything any more. Each fault is a line of text. */
public final class Reckoning {

    private static final Map<String, String> FAULTS = Map.of(
            "transaction that does not balance", Books.UNBALANCED_TRANSACTIONS,
            "ledger that does not balance", Books.UNBALANCED_LEDGERS,
            "balance that is not the sum of its lines", Books.WRONG_BALANCES,
            "negative balance", Books.NEGATIVE_BALANCES,
            "holds that are not those of open orders", Books.WRONG_HOLDS,
            "order whose figures are not those of its executions", Books.WRONG_FILLS,
            "order that ended twice", EventReplay.ENDED_TWICE,
            "order that is not what its events tell", EventReplay.WRONG_ORDERS,
            "shares that are not what events tell", EventReplay.WRONG_SHARES,
            "cash that is not what events tell", EventReplay.WRONG_CASH);

    private Reckoning() {}

    /** Over all accounts; no order may be filled meanwhile. */
    public static List<String> faults(StackUnderTest stack) {
        List<String> faults = new ArrayList<>();
        FAULTS.forEach((fault, query) ->
                stack.databases().rows("trading", query).forEach(row -> faults.add(fault + ": " + row)));
        for (Api replica : stack.replicas("trading")) {
            JsonObject report = Person.administrator(replica)
                    .get("/accounts/reconciliation/")
                    .expect(200)
                    .json();
            if (report.getInt("mismatches") != 0) {
                faults.add("reconciliation: " + report);
            }
        }
        return faults;
    }
}
