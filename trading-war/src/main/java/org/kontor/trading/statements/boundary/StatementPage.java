package org.kontor.trading.statements.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kontor.trading.history.entity.Trade;
import org.kontor.trading.html.boundary.Html;
import org.kontor.trading.html.boundary.HtmlPage;
import org.kontor.trading.statements.entity.Cash;
import org.kontor.trading.statements.entity.Movement;
import org.kontor.trading.statements.entity.Statement;

/** A statement as a page, to be read and printed. */
final class StatementPage {

    private StatementPage() {}

    static String of(Statement statement) {
        return HtmlPage.of("Account statement, " + Figures.day(statement.date()), page -> {
            facts(page, statement);
            cash(page, statement.opening(), statement.closing());
            trades(page, statement.trades());
            positions(page, statement);
            movements(page, statement.movements());
            proof(page, statement);
        });
    }

    private static void facts(Html page, Statement statement) {
        page.inside(
                "dl",
                "facts",
                facts -> facts.text("dt", "Account")
                        .text("dd", statement.accountId().toString())
                        .text("dt", "Period")
                        .text("dd", Figures.day(statement.date()) + ", 00:00 to 24:00 New York time")
                        .text("dt", "State")
                        .text(
                                "dd",
                                statement.complete()
                                        ? "Complete"
                                        : "Not complete: the day is not over. As of "
                                                + Figures.moment(statement.asOf()))
                        .text("dt", "Currency")
                        .text("dd", "USD")
                        .text("dt", "Kind")
                        .text("dd", "Simulated account: paper money, no securities outside of this platform"));
    }

    private static void cash(Html page, Cash opening, Cash closing) {
        page.text("h2", "Cash");
        page.table(
                List.of("", "Opening", "Change", "Closing"),
                List.of(1, 2, 3),
                List.of(
                        cash("Total", Cash::total, opening, closing),
                        cash("Settled", Cash::settled, opening, closing),
                        cash("Unsettled", Cash::unsettled, opening, closing),
                        cash("Held for open orders, of both", Cash::held, opening, closing)));
    }

    private static List<String> cash(String name, Function<Cash, BigDecimal> part, Cash opening, Cash closing) {
        BigDecimal before = part.apply(opening);
        BigDecimal after = part.apply(closing);
        return List.of(
                name, Figures.money(before), Figures.change("USD", after.subtract(before)), Figures.money(after));
    }

    private static void trades(Html page, List<Trade> trades) {
        page.text("h2", "Trades");
        if (trades.isEmpty()) {
            page.text("p", "note", "None on this day.");
            return;
        }
        page.table(
                List.of("Time", "Side", "Symbol", "Quantity", "Price", "Gross", "Fees", "Net", "Settles"),
                List.of(3, 4, 5, 6, 7),
                trades.stream()
                        .map(trade -> List.of(
                                Figures.time(trade.executedAt()),
                                Wording.phrase(trade.side()),
                                trade.symbol(),
                                Figures.shares(trade.qty()),
                                Figures.price(trade.price()),
                                Figures.money(trade.gross()),
                                Figures.money(trade.fees()),
                                Figures.money(trade.net()),
                                Figures.shortDay(trade.settlementDate())))
                        .toList());
    }

    private static void positions(Html page, Statement statement) {
        page.text("h2", "Positions at the close");
        if (statement.positions().isEmpty()) {
            page.text("p", "note", "None.");
            return;
        }
        page.table(
                List.of("Symbol", "Quantity", "Reserved for open orders"),
                List.of(1, 2),
                statement.positions().stream()
                        .map(holding -> List.of(
                                holding.symbol(), Figures.shares(holding.qty()), Figures.shares(holding.reserved())))
                        .toList());
    }

    private static void movements(Html page, List<Movement> movements) {
        page.text("h2", "Movements");
        if (movements.isEmpty()) {
            page.text("p", "note", "None on this day.");
            return;
        }
        page.table(
                List.of("Time", "Movement", "Reference", "Of", "Kind", "Change"),
                List.of(5),
                movements.stream().flatMap(movement -> rows(movement).stream()).toList());
    }

    /** Each change is a line; time, name and reference stand in the first. */
    private static List<List<String>> rows(Movement movement) {
        List<List<String>> rows = new ArrayList<>();
        for (Movement.Change change : movement.changes()) {
            boolean first = rows.isEmpty();
            rows.add(List.of(
                    first ? Figures.time(movement.recordedAt()) : "",
                    first ? Wording.movement(movement.sourceType(), movement.phase()) : "",
                    first ? movement.sourceId().toString() : "",
                    change.ledger(),
                    Wording.balance(change.kind()),
                    Figures.change(change.ledger(), change.amount())));
        }
        return rows;
    }

    private static void proof(Html page, Statement statement) {
        page.text("h2", "Proof");
        page.text("p", "note", "For every kind of money and share, opening and movements make the closing.");
        page.table(
                List.of("Of", "Kind", "Opening", "Movements", "Closing"),
                List.of(2, 3, 4),
                statement.balances().stream()
                        .map(line -> List.of(
                                line.ledger(),
                                Wording.balance(line.kind()),
                                Figures.amount(line.ledger(), line.opening()),
                                Figures.change(line.ledger(), line.movement()),
                                Figures.amount(line.ledger(), line.closing())))
                        .toList());
    }
}
