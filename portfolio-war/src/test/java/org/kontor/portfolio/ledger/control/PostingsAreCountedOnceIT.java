package org.kontor.portfolio.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.portfolio.database.RealDatabase;
import org.kontor.portfolio.events.EventSamples;
import org.kontor.portfolio.events.control.Reported;
import org.kontor.portfolio.investments.control.InvestmentsFixture;
import org.kontor.portfolio.investments.entity.Split;
import org.kontor.portfolio.ledger.entity.Dividend;
import org.kontor.portfolio.ledger.entity.Posting;
import org.kontor.portfolio.portfolios.control.PortfoliosFixture;

/** R1 to R5, on the real schema. */
class PostingsAreCountedOnceIT {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-02T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private final LocalTransactions transactions = RealDatabase.transactions();
    private final UUID ann = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @Test
    void moneyComesAndGoesOnceHoweverOftenItIsToldOf() {
        Posting deposit = money(ann, "1000.00");
        Posting withdrawal = money(ann, "-250.50");

        apply(deposit, deposit, money(bob, "1.00"));
        apply(withdrawal, deposit);
        apply(withdrawal);

        assertThat(portfolio(ann)).isEqualTo("749.50 0.00");
        assertThat(portfolio(bob)).isEqualTo("1.00 0.00");
        assertThat(RealDatabase.column("SELECT kind FROM applied_postings WHERE user_id = '" + ann + "' ORDER BY kind"))
                .containsExactly("DEPOSIT", "WITHDRAWAL");
    }

    @Test
    void aDividendIsIncome() {
        apply(dividend("0.48"), dividend("12.00"));

        assertThat(portfolio(ann)).isEqualTo("12.48 12.48");
        assertThat(RealDatabase.column("SELECT concat_ws(' ', symbol, qty, rate, amount, ex_date) FROM dividends"
                        + " WHERE user_id = '" + ann + "' ORDER BY amount"))
                .containsExactly(
                        "AAPL 2.000000000 0.240000000 0.48 2026-01-02",
                        "AAPL 2.000000000 0.240000000 12.00 2026-01-02");
    }

    @Test
    void aDividendThatIsTakenBackIsNoIncomeAnyMore() {
        Posting kept = dividend("0.48");
        Posting lost = dividend("12.00");
        Posting reversal = money(ann, "-12.00").reversing(lost.id());
        apply(kept, lost);

        apply(reversal, reversal);
        apply(reversal);

        assertThat(portfolio(ann)).isEqualTo("0.48 0.48");
    }

    @Test
    void whatElseIsTakenBackChangesTheCashAlone() {
        Posting deposit = money(ann, "100.00");
        apply(deposit);

        apply(money(ann, "-100.00").reversing(deposit.id()));

        assertThat(portfolio(ann)).isEqualTo("0.00 0.00");
    }

    @Test
    void aSplitChangesThePositionAndPaysForTheFraction() {
        transactions.inOne(() -> {
            PortfoliosFixture.portfolios(transactions, Clock.systemUTC()).open(List.of(ann));
            return null;
        });
        transactions.inOne(() -> {
            new Database(transactions)
                    .change(
                            "INSERT INTO investments (id, user_id, symbol, qty, cost_basis, realized_pl, last_price,"
                                    + " last_traded_at) VALUES (?, ?, 'AAPL', 5, 300, 0, 60, now())",
                            UUID.randomUUID(),
                            ann);
            return null;
        });
        Posting split = money(ann, "25.00")
                .of("AAPL", new Split(decimal("2"), decimal("3"), decimal("5"), decimal("7"), decimal("25.00")));

        apply(split, split);
        apply(split);

        assertThat(portfolio(ann)).isEqualTo("25.00 0.00");
        assertThat(RealDatabase.column("SELECT concat_ws(' ', qty, cost_basis, realized_pl, last_price)"
                        + " FROM investments WHERE user_id = '" + ann + "'"))
                .containsExactly("7.000000000 280.0000000000 5.0000000000 40.000000");
        assertThat(RealDatabase.column("SELECT data::json ->> 'qty' FROM outbox WHERE key = '" + ann + "'"))
                .containsExactly("7");
    }

    private void apply(Posting... postings) {
        List<Reported<Posting>> reported = Stream.of(postings)
                .map(posting -> new Reported<>(posting, EventSamples.deposit()))
                .toList();
        transactions.inOne(() -> {
            projection().apply(reported);
            return null;
        });
    }

    private PostingProjection projection() {
        PostingProjection projection = new PostingProjection();
        projection.portfolios = PortfoliosFixture.portfolios(transactions, Clock.systemUTC());
        projection.investments = InvestmentsFixture.investments(transactions);
        projection.positions = InvestmentsFixture.positions(transactions);
        projection.postings = new Postings();
        projection.postings.database = new Database(transactions);
        projection.dividends = new Dividends();
        projection.dividends.database = new Database(transactions);
        return projection;
    }

    private static Posting money(UUID user, String cash) {
        return Posting.money(UUID.randomUUID(), user, UUID.randomUUID(), decimal(cash), NOON);
    }

    private Posting dividend(String amount) {
        return money(ann, amount).of("AAPL", new Dividend(decimal("2"), decimal("0.24"), DAY, DAY));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static String portfolio(UUID user) {
        return RealDatabase.column(
                        "SELECT concat_ws(' ', cash, dividend_income) FROM portfolios WHERE user_id = '" + user + "'")
                .get(0);
    }
}
