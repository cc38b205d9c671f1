package org.kontor.trading.orders.control;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.kontor.trading.executions.control.QuoteSizes;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.control.FeeSchedule;
import org.kontor.trading.fees.entity.FeeRate;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.instruments.entity.RulesFixture;
import org.kontor.trading.instruments.entity.Terms;
import org.kontor.trading.orders.entity.OrderFixture;
import org.kontor.trading.quotes.control.LatestQuotes;
import org.kontor.trading.quotes.control.Market;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.quotes.entity.QuoteFixture;
import org.kontor.trading.sessions.control.MarketHours;
import org.kontor.trading.sessions.entity.Session;
import org.kontor.trading.settlement.control.GoodFaith;

/** A market for one symbol: what it displays, its hours, rules and fees, and the time. All of it can be set. */
final class MarketInMemory {

    Quote newest;
    Session session = Session.CORE;
    boolean halted;
    boolean listed = true;
    Terms terms = RulesFixture.usualTerms();
    List<FeeRate> fees = List.of();
    Instant now = QuoteFixture.AT;
    private final Map<Side, Long> left = new HashMap<>();

    void display(Quote quote) {
        newest = quote;
        left.clear();
    }

    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    final LatestQuotes quotes = new LatestQuotes() {
        @Override
        public Optional<Quote> of(String symbol) {
            return Optional.ofNullable(newest);
        }
    };

    final Market market = new Market() {
        @Override
        public boolean isFresh(Quote quote) {
            return quote.isFresh(now, terms.maxQuoteAge());
        }
    };

    final TradingRules rules = new TradingRules() {
        @Override
        public InstrumentRules of(String symbol) {
            return new InstrumentRules(symbol, listed, true, halted, terms);
        }

        @Override
        public Set<String> inactive() {
            return listed ? Set.of() : Set.of(QuoteFixture.SYMBOL);
        }
    };

    final FeeSchedule schedule = new FeeSchedule() {
        @Override
        public List<FeeRate> on(LocalDate tradeDate, Side side) {
            return fees.stream()
                    .filter(rate -> rate.side() == null || rate.side() == side)
                    .toList();
        }
    };

    final MarketHours hours = new MarketHours() {
        @Override
        public Session session(Instant moment) {
            return session;
        }

        @Override
        public Instant endOfDay(Instant moment, boolean extendedHours) {
            return moment.plus(Duration.ofHours(6));
        }

        @Override
        public Instant nextOpen(Instant moment) {
            return moment.plus(Duration.ofHours(17));
        }

        @Override
        public LocalDate tradeDate(Instant moment) {
            return OrderFixture.DAY;
        }

        @Override
        public LocalDate settlementDate(LocalDate tradeDate) {
            return tradeDate.plusDays(1);
        }

        @Override
        public boolean auctionsExist() {
            return true;
        }

        @Override
        public boolean acceptsOpening(Instant moment) {
            return true;
        }

        @Override
        public boolean acceptsClosing(Instant moment) {
            return true;
        }
    };

    /** As the real one, but that only the displayed quote is known. */
    final QuoteSizes sizes = new QuoteSizes() {
        @Override
        public OptionalLong take(
                Quote quote, Side side, long wanted, boolean allOrNothing, BigDecimal participation, Taker taker) {
            if (halted || quote.number() < newest.number()) {
                return OptionalLong.empty();
            }
            long displayed = side == Side.BUY ? quote.askSize() : quote.bidSize();
            long available = left.computeIfAbsent(
                    side,
                    new_ -> participation
                            .multiply(BigDecimal.valueOf(displayed))
                            .longValue());
            long got = allOrNothing && available < wanted ? 0 : Math.min(available, wanted);
            left.put(side, available - got);
            return OptionalLong.of(got);
        }
    };

    final GoodFaith goodFaith = new GoodFaith() {
        @Override
        public LocalDate fundsSettleOn(UUID accountId, LocalDate fallback) {
            return fallback;
        }
    };
}
