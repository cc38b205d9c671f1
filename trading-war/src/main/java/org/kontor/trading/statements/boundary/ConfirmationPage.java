package org.kontor.trading.statements.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kontor.trading.html.boundary.Html;
import org.kontor.trading.html.boundary.HtmlPage;
import org.kontor.trading.statements.entity.Confirmation;

/** A confirmation as a page, to be read and printed. */
final class ConfirmationPage {

    private ConfirmationPage() {}

    static String of(Confirmation trade) {
        return HtmlPage.of("Trade confirmation", page -> {
            page.text("p", sentence(trade));
            facts(page, trade);
            page.text("h2", "Amounts in USD");
            page.table(List.of("", "Amount"), List.of(1), amounts(trade));
            page.text("h2", "Executions");
            executions(page, trade);
        });
    }

    private static String sentence(Confirmation trade) {
        return (trade.side().equals("buy") ? "You bought " : "You sold ") + Figures.shares(trade.qty())
                + (trade.qty().compareTo(BigDecimal.ONE) == 0 ? " share of " : " shares of ") + trade.symbol()
                + " at an average price of " + Figures.price(trade.averagePrice()) + " USD.";
    }

    private static void facts(Html page, Confirmation trade) {
        page.inside(
                "dl",
                "facts",
                facts -> facts.text("dt", "Account")
                        .text("dd", trade.accountId().toString())
                        .text("dt", "Order")
                        .text("dd", trade.orderId().toString())
                        .text("dt", "Your name for it")
                        .text("dd", trade.clientOrderId())
                        .text("dt", "Type and status")
                        .text(
                                "dd",
                                Wording.phrase(trade.orderType()) + " order, "
                                        + trade.orderStatus().replace('_', ' '))
                        .text("dt", "Trade date")
                        .text("dd", Figures.day(trade.tradeDate()))
                        .text("dt", "Settlement date")
                        .text("dd", Figures.day(trade.settlementDate()))
                        .text("dt", "Capacity")
                        .text(
                                "dd",
                                "Principal; simulated trade on paper, no security changed hands outside of this platform"));
    }

    private static List<List<String>> amounts(Confirmation trade) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Gross", Figures.money(trade.gross())));
        trade.fees().forEach(fee -> rows.add(List.of(Wording.fee(fee.kind()), Figures.money(fee.amount()))));
        if (trade.fees().isEmpty()) {
            rows.add(List.of("Fees", Figures.money(BigDecimal.ZERO)));
        }
        rows.add(List.of(
                trade.side().equals("buy") ? "Net, paid by you" : "Net, credited to you", Figures.money(trade.net())));
        return rows;
    }

    private static void executions(Html page, Confirmation trade) {
        page.table(
                List.of("No.", "Executed", "Quantity", "Price", "Gross", "Fees", "Net", "Settles"),
                List.of(2, 3, 4, 5, 6),
                trade.executions().stream()
                        .map(execution -> List.of(
                                Integer.toString(execution.number()),
                                Figures.moment(execution.executedAt()),
                                Figures.shares(execution.qty()),
                                Figures.price(execution.price()),
                                Figures.money(execution.gross()),
                                Figures.money(execution.fees()),
                                Figures.money(execution.net()),
                                Figures.shortDay(execution.settlementDate())))
                        .toList());
    }
}
