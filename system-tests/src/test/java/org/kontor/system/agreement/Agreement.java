package org.kontor.system.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.client.Databases;
import org.kontor.client.Mails;
import org.kontor.system.stack.StackUnderTest;

/** Compares what the services know of the same things, in both directions. Each fault is a line of text. */
public final class Agreement {

    private final StackUnderTest stack;
    private final Databases databases;
    private final List<String> faults = new ArrayList<>();

    private Agreement(StackUnderTest stack) {
        this.stack = stack;
        this.databases = stack.databases();
    }

    /** All disagreements; empty if there are none. The stack must be quiescent. */
    public static List<String> faults(StackUnderTest stack) {
        Agreement agreement = new Agreement(stack);
        agreement.books();
        agreement.executions();
        agreement.positions();
        agreement.cash();
        agreement.deposits();
        agreement.notifications();
        agreement.mails();
        agreement.events();
        return agreement.faults;
    }

    /** INV-1, 2, 4, 11, 12 and 14. */
    private void books() {
        none("INV-1 unbalanced transaction", Books.UNBALANCED_TRANSACTIONS);
        none("INV-1 unbalanced ledger", Books.UNBALANCED_LEDGERS);
        none("INV-2 balance is not the sum of its lines", Books.WRONG_BALANCES);
        none("INV-4 negative balance", Books.NEGATIVE_BALANCES);
        none("INV-11 order and executions differ", Books.WRONG_FILLS);
        none("INV-12 holds differ from open orders", Books.WRONG_HOLDS);
        none("INV-14 prepared transaction", "SELECT gid FROM pg_prepared_xacts");
    }

    /** INV-5 and 6: each fill is known to portfolio and notifications once and as it is. */
    private void executions() {
        same("INV-5 fill", databases.ids("trading", """
                        SELECT concat_ws(' ', e.id, e.order_id, o.user_id, e.symbol, e.side, trim_scale(e.qty),
                                         trim_scale(e.price), e.gross)
                          FROM executions e JOIN orders o ON o.id = e.order_id"""), databases.ids("portfolio", """
                        SELECT concat_ws(' ', id, order_id, user_id, symbol, side, trim_scale(qty),
                                         trim_scale(price), gross)
                          FROM applied_executions"""));
        same(
                "INV-6 fill",
                databases.ids("trading", "SELECT id::text FROM executions"),
                databases.ids("notifications", "SELECT id::text FROM executions"));
    }

    /** INV-3. */
    private void positions() {
        same(
                "INV-3 position",
                databases.map("trading", """
                        SELECT o.user_id || ' ' || e.symbol,
                               trim_scale(sum(CASE e.side WHEN 'BUY' THEN e.qty ELSE -e.qty END))
                          FROM executions e JOIN orders o ON o.id = e.order_id GROUP BY 1"""),
                databases.map("portfolio", "SELECT user_id || ' ' || symbol, trim_scale(qty) FROM investments"));
    }

    private void cash() {
        same(
                "INV-2 cash",
                databases.map("trading", """
                        SELECT a.user_id, sum(b.balance)::numeric(20,2)
                          FROM accounts a JOIN balances b ON b.account_id = a.id AND b.ledger = 'USD'
                         GROUP BY 1 HAVING sum(b.balance) <> 0"""),
                databases.map("portfolio", "SELECT user_id, cash FROM portfolios WHERE cash <> 0"));
    }

    private void deposits() {
        same(
                "INV-2 deposit",
                databases.ids("trading", "SELECT id::text FROM transactions WHERE source_type = 'deposit'"),
                databases.ids("portfolio", "SELECT id::text FROM applied_postings WHERE kind = 'DEPOSIT'"));
    }

    /** INV-6: each order that ended was told once. */
    private void notifications() {
        same("INV-6 notification", databases.ids("trading", """
                        SELECT concat_ws(' ', id, user_id, 'order.' || lower(status)) FROM orders
                         WHERE status IN ('FILLED', 'REJECTED', 'CANCELED', 'EXPIRED')"""), databases.ids("notifications", """
                        SELECT concat_ws(' ', order_id, user_id, type) FROM notifications
                         WHERE order_id IS NOT NULL AND type <> 'order.partially_filled'"""));
    }

    /**
     * INV-6: each of them was mailed; a mail that was sent twice carries the same Message-ID. Of who was erased nothing
     * but the mails that were out already tells.
     */
    private void mails() {
        same("INV-6 delivery", databases.ids("notifications", """
                        SELECT id::text FROM notifications
                         WHERE order_id IS NOT NULL AND type <> 'order.partially_filled'"""), databases.ids("notifications", """
                        SELECT n.id::text FROM deliveries d JOIN notifications n ON n.id = d.notification_id
                         WHERE d.status = 'sent' AND n.order_id IS NOT NULL"""));
        Set<String> sent = databases.ids(
                "notifications", "SELECT message_id FROM deliveries WHERE status = 'sent' AND channel = 'email'");
        List<String> addresses = databases.column("notifications", "SELECT email FROM contacts");
        Set<String> caught = Mails.all(stack.api()).stream()
                .filter(mail -> sent.contains(mail.getString("message_id"))
                        || addresses.stream().anyMatch(mail.getString("to")::contains))
                .map(mail -> mail.getString("message_id"))
                .collect(Collectors.toSet());
        same("INV-6 mail", sent, caught);
    }

    /** Events are numbered without gaps, and none was given up. */
    private void events() {
        for (String service : List.of("users", "trading")) {
            databases.rows(service, """
                            SELECT topic, key, count(*), max(sequence) FROM outbox GROUP BY topic, key
                            HAVING count(*) <> max(sequence) - min(sequence) + 1""").forEach(row -> faults.add("gap in the numbers of " + row));
        }
        if (stack.broker().deadLetters() > 0) {
            faults.add("there are dead letters");
        }
    }

    private void none(String fault, String query) {
        databases.rows("trading", query).forEach(row -> faults.add(fault + ": " + row));
    }

    private void same(String what, Map<String, String> one, Map<String, String> other) {
        same(what, lines(one), lines(other));
    }

    private static Set<String> lines(Map<String, String> map) {
        Set<String> lines = new HashSet<>();
        new TreeMap<>(map).forEach((key, value) -> lines.add(key + " = " + value));
        return lines;
    }

    private void same(String what, Set<String> one, Set<String> other) {
        one.stream().filter(each -> !other.contains(each)).forEach(each -> faults.add(what + " lost: " + each));
        other.stream().filter(each -> !one.contains(each)).forEach(each -> faults.add(what + " from nowhere: " + each));
    }
}
