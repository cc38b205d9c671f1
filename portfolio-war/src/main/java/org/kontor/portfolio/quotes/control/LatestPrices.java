package org.kontor.portfolio.quotes.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** The newest price of each symbol that this replica has heard of (R1). */
@ApplicationScoped
public class LatestPrices {

    private final Map<String, MarketPrice> prices = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    public void accept(MarketPrice price) {
        if (prices.merge(price.symbol(), price, MarketPrice::newer) == price) {
            changed.add(price.symbol());
        }
    }

    /** Null if nothing was heard. */
    public MarketPrice of(String symbol) {
        return prices.get(symbol);
    }

    /** What changed since the last call, in the order of symbols. */
    List<MarketPrice> takeChanged() {
        List<MarketPrice> taken = new ArrayList<>();
        for (String symbol : changed.stream().sorted().toList()) {
            changed.remove(symbol);
            taken.add(prices.get(symbol));
        }
        return taken;
    }

    /** Gives back what could not be stored, to be taken again. */
    void giveBack(List<MarketPrice> untaken) {
        untaken.forEach(price -> changed.add(price.symbol()));
    }
}
