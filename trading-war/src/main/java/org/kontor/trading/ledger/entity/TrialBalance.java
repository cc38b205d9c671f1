package org.kontor.trading.ledger.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All postings added up by ledger and kind. Right books differ by nothing. */
public record TrialBalance(List<OfLedger> ledgers) {

    /** @param difference credits less debits: zero unless the books are wrong */
    public record OfLedger(
            String ledger, BigDecimal debits, BigDecimal credits, BigDecimal difference, List<OfKind> kinds) {}

    /** @param balance credits less debits: what the house owes its customers counts plus, what it has counts minus */
    public record OfKind(String kind, BigDecimal debits, BigDecimal credits, BigDecimal balance) {}

    /** Some of the lines of one kind, added up. */
    public record Part(String ledger, String kind, BigDecimal debits, BigDecimal credits) {

        private Part plus(Part other) {
            return new Part(ledger, kind, debits.add(other.debits), credits.add(other.credits));
        }
    }

    private static final int CENTS = 2;

    /** @param parts in any order, and any number of them for a kind */
    public static TrialBalance of(List<Part> parts) {
        Map<String, Map<String, Part>> sums = new TreeMap<>();
        parts.forEach(part ->
                sums.computeIfAbsent(part.ledger(), ledger -> new TreeMap<>()).merge(part.kind(), part, Part::plus));
        List<OfLedger> ledgers = new ArrayList<>();
        sums.forEach((ledger, kinds) -> ledgers.add(ofLedger(ledger, kinds.values())));
        return new TrialBalance(ledgers);
    }

    private static OfLedger ofLedger(String ledger, Collection<Part> kinds) {
        BigDecimal debits = kinds.stream().map(Part::debits).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal credits = kinds.stream().map(Part::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new OfLedger(
                ledger,
                plain(debits),
                plain(credits),
                plain(credits.subtract(debits)),
                kinds.stream().map(TrialBalance::ofKind).toList());
    }

    private static OfKind ofKind(Part part) {
        return new OfKind(
                part.kind(),
                plain(part.debits()),
                plain(part.credits()),
                plain(part.credits().subtract(part.debits())));
    }

    /** No more decimals than needed, and cents at least. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < CENTS ? stripped.setScale(CENTS) : stripped;
    }
}
