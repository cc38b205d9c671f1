package org.kontor.system.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.client.Account;
import org.kontor.system.stack.StackUnderTest;

/** Holds trading's database against what the clients were told (INV-2, 7, 8, 9). Each fault is a line of text. */
final class HistoryCheck {

    private final StackUnderTest stack;
    private final History history;
    private final List<Account> accounts;
    private final List<String> faults = new ArrayList<>();

    private HistoryCheck(StackUnderTest stack, History history, List<Account> accounts) {
        this.stack = stack;
        this.history = history;
        this.accounts = accounts;
    }

    static List<String> faults(StackUnderTest stack, History history, List<Account> accounts) {
        HistoryCheck check = new HistoryCheck(stack, history, accounts);
        check.outcomes();
        check.orders();
        check.deposits();
        check.cancellations();
        check.cash();
        return check.faults;
    }

    /** INV-8 and 9: one outcome per key, and no key without one. */
    private void outcomes() {
        for (History.Entry entry : history.all()) {
            if (entry.outcome() == Outcome.UNKNOWN) {
                faults.add("INV-9 never resolved: " + entry.request());
            }
            if (entry.distinctOutcomes().size() > 1 && !(entry.request() instanceof Request.Cancellation)) {
                faults.add("INV-8 " + entry.request() + ": " + entry.distinctOutcomes());
            }
        }
    }

    /** INV-7 and 8: the orders that clients know are those that exist, and are what was asked for. */
    private void orders() {
        Map<String, String> stored = new HashMap<>();
        stack.databases().rows("trading", """
                        SELECT client_order_id, concat_ws(' ', id, symbol, lower(side), trim_scale(qty)) FROM orders
                         WHERE account_id IN (%s)""".formatted(ids())).forEach(row -> stored.put(row.get(0), row.get(1)));
        Map<String, String> known = new HashMap<>();
        for (History.Entry entry : history.of(Request.Placement.class)) {
            Request.Placement placement = (Request.Placement) entry.request();
            if (entry.id() != null) {
                known.put(
                        entry.request().key(),
                        String.join(
                                " ",
                                entry.id(),
                                placement.ticket().symbol(),
                                placement.ticket().side().toLowerCase(Locale.ROOT),
                                Integer.toString(placement.ticket().qty())));
            }
        }
        same("INV-7 order", known, stored);
    }

    private void deposits() {
        Map<String, String> stored = stack.databases().map("trading", """
                SELECT t.source_id, l.credit::numeric(20,2) FROM transactions t
                  JOIN transaction_lines l ON l.transaction_id = t.id AND l.kind = 'cash'
                 WHERE t.source_type = 'deposit' AND t.account_id IN (%s)""".formatted(ids()));
        Map<String, String> known = history.of(Request.Deposit.class).stream()
                .filter(entry -> entry.outcome() == Outcome.DONE)
                .collect(Collectors.toMap(
                        History.Entry::id, entry -> ((Request.Deposit) entry.request()).amount(), (one, other) -> one));
        same("INV-7 deposit", known, stored);
    }

    private void cancellations() {
        Map<String, String> status = stack.databases()
                .map("trading", "SELECT id, status FROM orders WHERE account_id IN (%s)".formatted(ids()));
        for (History.Entry entry : history.of(Request.Cancellation.class)) {
            String order = ((Request.Cancellation) entry.request()).order();
            if (entry.outcome() == Outcome.DONE && !"CANCELED".equals(status.get(order))) {
                faults.add("INV-7 acknowledged cancel of " + order + ", which is " + status.get(order));
            }
        }
    }

    /** INV-2: what REST says is what the client's deposits and the fills add up to. */
    private void cash() {
        Map<String, String> traded = stack.databases().map("trading", """
                SELECT o.account_id, sum(CASE e.side WHEN 'BUY' THEN -e.net ELSE e.net END)
                  FROM executions e JOIN orders o ON o.id = e.order_id GROUP BY 1""");
        for (Account account : accounts) {
            BigDecimal deposited = history.of(Request.Deposit.class).stream()
                    .filter(entry -> entry.outcome() == Outcome.DONE)
                    .map(entry -> (Request.Deposit) entry.request())
                    .filter(deposit -> deposit.account().equals(account))
                    .map(deposit -> new BigDecimal(deposit.amount()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal expected = deposited.add(new BigDecimal(traded.getOrDefault(account.id(), "0")));
            if (account.cash().compareTo(expected) != 0) {
                faults.add("INV-2 cash of " + account.id() + " is " + account.cash() + ", not " + expected);
            }
        }
    }

    private String ids() {
        return accounts.stream().map(account -> "'" + account.id() + "'").collect(Collectors.joining(","));
    }

    private void same(String what, Map<String, String> known, Map<String, String> stored) {
        known.forEach((key, value) -> {
            if (!value.equals(stored.get(key))) {
                faults.add(what + " " + key + ": client knows " + value + ", stored is " + stored.get(key));
            }
        });
        stored.forEach((key, value) -> {
            if (!known.containsKey(key)) {
                faults.add(what + " that no client knows: " + key + " " + value);
            }
        });
    }
}
