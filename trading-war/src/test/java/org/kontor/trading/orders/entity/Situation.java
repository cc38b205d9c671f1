package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.AccountTerms;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.instruments.entity.RulesFixture;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Balances.Key;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.orders.entity.Circumstances.MarketState;
import org.kontor.trading.orders.entity.Circumstances.Obstacles;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.quotes.entity.QuoteFixture;
import org.kontor.trading.sessions.entity.Session;

/** What the checks look at: at first a core session with auctions, an open account without money, and no quote. */
final class Situation {

    static final Instant NEXT_OPEN = Instant.parse("2026-11-24T14:30:00Z");

    private final Map<Key, BigDecimal> balances = new HashMap<>();
    private Account.Status account = Account.Status.OPEN;
    private LocalDate settledCashOnlyUntil;
    private InstrumentRules rules = RulesFixture.usual(QuoteFixture.SYMBOL);
    private MarketState market = new MarketState(Session.CORE, true, true, true, NEXT_OPEN);
    private Quote quote;
    private BigDecimal fees = BigDecimal.ZERO;
    private boolean fresh = true;
    private UUID crossing;
    private UUID selling;
    private boolean split;

    Situation cash(String usd) {
        return balance(Posting.USD, Kind.CASH, usd);
    }

    Situation unsettled(String usd) {
        return balance(Posting.USD, Kind.UNSETTLED_IN, usd);
    }

    Situation held(String usd) {
        return balance(Posting.USD, Kind.HOLD, usd);
    }

    Situation shares(String qty) {
        return balance(QuoteFixture.SYMBOL, Kind.POSITION, qty);
    }

    Situation reserved(String qty) {
        return balance(QuoteFixture.SYMBOL, Kind.POSITION_HOLD, qty);
    }

    private Situation balance(String ledger, Kind kind, String amount) {
        balances.put(new Key(ledger, kind), new BigDecimal(amount));
        return this;
    }

    /** The last trade was at the ask, and the bid is a little below. */
    Situation ask(String ask) {
        BigDecimal bid = new BigDecimal(ask).multiply(new BigDecimal("0.99")).stripTrailingZeros();
        return quote(QuoteFixture.quote(1, bid.toPlainString(), 100, ask, 100, ask));
    }

    Situation quote(Quote newest) {
        quote = newest;
        return this;
    }

    Situation session(Session session) {
        market = new MarketState(session, true, true, true, NEXT_OPEN);
        return this;
    }

    Situation auctions(boolean exist, boolean opening, boolean closing) {
        market = new MarketState(market.session(), exist, opening, closing, market.nextOpen());
        return this;
    }

    Situation account(Account.Status status) {
        account = status;
        return this;
    }

    Situation settledCashOnlyUntil(LocalDate day) {
        settledCashOnlyUntil = day;
        return this;
    }

    Situation rules(InstrumentRules given) {
        rules = given;
        return this;
    }

    Situation fees(String atMost) {
        fees = new BigDecimal(atMost);
        return this;
    }

    Situation crossing(UUID order) {
        crossing = order;
        return this;
    }

    Situation selling(UUID order) {
        selling = order;
        return this;
    }

    Situation splitDue(boolean due) {
        split = due;
        return this;
    }

    Situation stale() {
        fresh = false;
        return this;
    }

    Circumstances now() {
        AccountTerms terms = new AccountTerms(
                OrderFixture.ACCOUNT, UUID.randomUUID(), account, TriggerSource.LAST, settledCashOnlyUntil, null);
        return new Circumstances(
                terms,
                rules,
                market,
                fresh ? quote : null,
                quote,
                OrderFixture.DAY,
                new Balances(balances),
                fees,
                new Obstacles(crossing, selling, split));
    }

    /** The rejection as it is stored, or "accepted". */
    String check(Wanted wanted) {
        return EntryPolicy.checkAll(wanted.order(), now())
                .map(Rejection::toText)
                .orElse("accepted");
    }
}
