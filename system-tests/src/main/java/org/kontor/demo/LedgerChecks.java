package org.kontor.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether an account's postings balance, and add up to its balances. */
final class LedgerChecks {

    private LedgerChecks() {}

    static List<Check> of(List<JsonObject> transactions, JsonObject account) {
        long balanced = transactions.stream().filter(LedgerChecks::balances).count();
        List<JsonObject> lines =
                transactions.stream().flatMap(each -> lines(each).stream()).toList();
        return List.of(
                Check.that(
                        balanced == transactions.size(),
                        "debits equal credits in every transaction of the ledger",
                        balanced + " of " + transactions.size() + " transactions"),
                Check.equal(
                        "postings add up to the cash",
                        sum(lines, "cash", "hold", "unsettled_in", "hold_unsettled"),
                        new BigDecimal(account.getString("cash"))),
                Check.equal(
                        "postings add up to the money held",
                        sum(lines, "hold", "hold_unsettled"),
                        new BigDecimal(account.getString("holds"))));
    }

    private static boolean balances(JsonObject transaction) {
        Map<String, BigDecimal> byLedger = new TreeMap<>();
        lines(transaction).forEach(line -> byLedger.merge(line.getString("ledger"), change(line), BigDecimal::add));
        return !byLedger.isEmpty() && byLedger.values().stream().allMatch(sum -> sum.signum() == 0);
    }

    private static BigDecimal sum(List<JsonObject> lines, String... kinds) {
        return lines.stream()
                .filter(line -> List.of(kinds).contains(line.getString("kind")))
                .map(LedgerChecks::change)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A credit is the customer's. */
    private static BigDecimal change(JsonObject line) {
        return new BigDecimal(line.getString("credit")).subtract(new BigDecimal(line.getString("debit")));
    }

    private static List<JsonObject> lines(JsonObject transaction) {
        return transaction.getJsonArray("lines").getValuesAs(JsonObject.class);
    }
}
