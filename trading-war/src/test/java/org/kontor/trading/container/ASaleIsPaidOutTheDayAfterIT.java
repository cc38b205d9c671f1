package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;

/** Settlement from the order to the money that may be taken out, by an operator's request and not before its day. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ASaleIsPaidOutTheDayAfterIT {

    @ArquillianResource
    URL deployed;

    private final String symbol = Symbols.fresh();
    private Trader customer;
    private Staff operator;
    private LocalDate settledBefore;

    /** Nothing settles by itself meanwhile. */
    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.war("kontor.settlement.every=3600");
    }

    /** Tests that live later may have settled all of this one's days already. */
    @BeforeEach
    void asIfNothingHadSettled() throws Exception {
        try (Connection connection = TradingServer.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT settled_before FROM settlement_progress")) {
            row.next();
            settledBefore = row.getObject(1, LocalDate.class);
        }
        Trader.change("UPDATE settlement_progress SET settled_before = DATE '2026-05-01'");
    }

    @AfterEach
    void asItWas() throws Exception {
        Trader.change("UPDATE settlement_progress SET settled_before = greatest(settled_before, ?)", settledBefore);
    }

    @Test
    void overHttp() throws Exception {
        Exchange exchange = Exchange.at(deployed.toURI(), "2026-05-12T14:00:00Z");
        operator = Staff.with(Role.OPERATOR, deployed);
        customer = Trader.at(deployed.toURI()).holding(symbol, "10");
        customer.isShown(exchange, symbol, "100.00", "100.02", "100.01");
        settled("{}");
        BigDecimal before = usd("withdrawable");
        JsonObject sale = customer.placed("symbol", symbol, "side", "sell", "type", "market", "qty", "4");
        assertThat(sale.getString("status")).isEqualTo("filled");
        BigDecimal proceeds = usd("unsettled_cash");
        assertThat(proceeds).isBetween(new BigDecimal("399.00"), new BigDecimal("400.00"));

        assertThat(settled("{}")).as("on the day of the sale").isZero();
        assertThat(usd("withdrawable")).isEqualByComparingTo(before);
        exchange.itIs("2026-05-13T04:30:00Z");
        assertThat(settled("{\"through\":\"2026-05-12\"}"))
                .as("of the day before")
                .isZero();
        assertThat(settled("{}")).isPositive();
        assertThat(usd("unsettled_cash")).isZero();
        assertThat(usd("withdrawable")).isEqualByComparingTo(before.add(proceeds));
        assertThat(settled("{}")).as("again").isZero();
        customer.calls()
                .expect(
                        201,
                        "POST",
                        "accounts/" + customer.account().id() + "/withdrawals/",
                        "{\"amount\":\"" + before.add(proceeds) + "\"}");
    }

    private int settled(String through) {
        Staff.Answer run = operator.post("accounts/settlements/", through);
        assertThat(run.status()).isEqualTo(200);
        return run.body().getInt("executions");
    }

    private BigDecimal usd(String figure) {
        return new BigDecimal(customer.calls()
                .expect(200, "GET", "accounts/" + customer.account().id() + "/", null)
                .getString(figure));
    }
}
