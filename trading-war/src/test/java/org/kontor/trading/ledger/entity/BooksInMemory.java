package org.kontor.trading.ledger.entity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kontor.trading.ledger.entity.Balances.Key;

/** The books of one account in memory, with the rules of the real ones (R1 to R3). What breaks a rule is an error. */
public final class BooksInMemory {

    private static final int CENTS = 2;
    private static final int SHARE_DECIMALS = 9;

    private final Map<Key, BigDecimal> customer = new HashMap<>();
    private final Map<String, BigDecimal> house = new HashMap<>();
    private final Set<String> sources = new HashSet<>();

    /** Posts what one statement posts: no balance is negative after all of it. */
    public void post(List<Posting> postings) {
        postings.stream().filter(posting -> !posting.isEmpty()).forEach(this::apply);
        customer.forEach((key, balance) -> require(balance.signum() >= 0, "negative " + key + ": " + balance));
        trialBalance().forEach((ledger, sum) -> require(sum.signum() == 0, ledger + " is out of balance by " + sum));
    }

    private void apply(Posting posting) {
        String source = posting.sourceType() + " " + posting.sourceId() + " " + posting.phase();
        require(sources.add(source), "posted twice: " + source);
        for (Line line : posting.lines()) {
            int decimals = line.ledger().equals(Posting.USD) ? CENTS : SHARE_DECIMALS;
            BigDecimal change = line.credit().subtract(line.debit());
            require(change.stripTrailingZeros().scale() <= decimals, "too fine: " + line + " of " + source);
            if (line.kind().isHouse()) {
                house.merge(line.ledger(), change, BigDecimal::add);
            } else {
                customer.merge(new Key(line.ledger(), line.kind()), change, BigDecimal::add);
            }
        }
    }

    /** Credits less debits of each ledger, which must be 0. */
    public SortedMap<String, BigDecimal> trialBalance() {
        SortedMap<String, BigDecimal> sums = new TreeMap<>(house);
        customer.forEach((key, balance) -> sums.merge(key.ledger(), balance, BigDecimal::add));
        return sums;
    }

    public BigDecimal of(String ledger, Kind kind) {
        return customer.getOrDefault(new Key(ledger, kind), BigDecimal.ZERO);
    }

    public Balances balances() {
        return new Balances(customer);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
