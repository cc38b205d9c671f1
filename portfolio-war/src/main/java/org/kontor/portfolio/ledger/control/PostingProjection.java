package org.kontor.portfolio.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kontor.portfolio.events.control.Reported;
import org.kontor.portfolio.investments.control.InvestmentBook;
import org.kontor.portfolio.investments.control.Investments;
import org.kontor.portfolio.investments.control.PositionKeeping;
import org.kontor.portfolio.investments.entity.InvestmentKey;
import org.kontor.portfolio.ledger.entity.Kind;
import org.kontor.portfolio.ledger.entity.Posting;
import org.kontor.portfolio.portfolios.control.Portfolios;
import org.kontor.portfolio.portfolios.entity.Portfolio;

/** What postings do to those they belong to. */
@ApplicationScoped
public class PostingProjection {

    @Inject
    Portfolios portfolios;

    @Inject
    Investments investments;

    @Inject
    PositionKeeping positions;

    @Inject
    Postings postings;

    @Inject
    Dividends dividends;

    /** Applies, in their order, the postings that were not applied before (R1). */
    @Transactional
    public void apply(List<Reported<Posting>> reported) {
        Map<UUID, Reported<Posting>> byId = new LinkedHashMap<>();
        reported.forEach(posting -> byId.putIfAbsent(posting.fact().id(), posting));
        Map<UUID, Portfolio> owners = portfolios.locked(
                byId.values().stream().map(posting -> posting.fact().userId()).collect(Collectors.toSet()));
        byId.keySet()
                .retainAll(
                        postings.add(byId.values().stream().map(Reported::fact).toList()));
        if (byId.isEmpty()) {
            return;
        }
        byId.values()
                .forEach(posting ->
                        owners.get(posting.fact().userId()).book(posting.fact().cash()));
        earn(of(byId.values(), Kind.DIVIDEND), owners);
        takeBack(of(byId.values(), Kind.REVERSAL), owners);
        split(byId.values());
        portfolios.keep(owners.values());
    }

    private void earn(List<Posting> paid, Map<UUID, Portfolio> owners) {
        if (!paid.isEmpty()) {
            dividends.add(paid);
            paid.forEach(posting -> owners.get(posting.userId()).earn(posting.cash()));
        }
    }

    private void takeBack(List<Posting> reversals, Map<UUID, Portfolio> owners) {
        if (!reversals.isEmpty()) {
            dividends
                    .takeBack(reversals)
                    .forEach((user, amount) -> owners.get(user).earn(amount.negate()));
        }
    }

    private void split(Collection<Reported<Posting>> applied) {
        List<Reported<Posting>> splits = applied.stream()
                .filter(posting -> posting.fact().split().isPresent())
                .toList();
        if (splits.isEmpty()) {
            return;
        }
        Set<InvestmentKey> keys = splits.stream()
                .map(posting -> new InvestmentKey(
                        posting.fact().userId(), posting.fact().symbol()))
                .collect(Collectors.toSet());
        InvestmentBook book = investments.of(keys);
        splits.forEach(posting -> book.change(
                posting.fact().userId(),
                posting.fact().symbol(),
                posting.by(),
                investment -> investment.split(posting.fact().split().orElseThrow())));
        positions.keep(book);
    }

    private static List<Posting> of(Collection<Reported<Posting>> reported, Kind kind) {
        return reported.stream()
                .map(Reported::fact)
                .filter(posting -> posting.kind() == kind)
                .toList();
    }
}
