package org.kontor.bench.effects;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.kontor.client.Databases;

/** Waits until nothing is on its way any more from what these accounts did. */
public final class Effects implements AutoCloseable {

    private static final String ORDERS = "trading.orders.v1";
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final List<String> accounts;
    private final Watch trading;
    private final Watch portfolio;
    private final Watch notifications;

    public Effects(Databases databases, List<String> accounts) {
        this.accounts = accounts;
        this.trading = new Watch(databases, "trading");
        this.portfolio = new Watch(databases, "portfolio");
        this.notifications = new Watch(databases, "notifications");
    }

    /** Until portfolio and notifications have heard all that trading told, and have passed on what they tell. */
    public void awaitUpdated(Duration atMost) {
        await("events of trading in portfolio and notifications")
                .atMost(atMost)
                .pollDelay(Duration.ZERO)
                .pollInterval(OFTEN)
                .until(this::isUpdated);
    }

    /** Until no mail waits to be sent either. */
    public void awaitMailed(Duration atMost) {
        await("mails")
                .atMost(atMost)
                .pollDelay(Duration.ZERO)
                .pollInterval(OFTEN.multipliedBy(4))
                .until(() -> !notifications.hasUnmailed());
    }

    private boolean isUpdated() {
        if (trading.hasUnsent()) {
            return false;
        }
        Map<String, Long> said = trading.said(ORDERS, accounts);
        return hasHeard(portfolio, said)
                && hasHeard(notifications, said)
                && !portfolio.hasUnsent()
                && !notifications.hasUnsent();
    }

    private boolean hasHeard(Watch consumer, Map<String, Long> said) {
        Map<String, Long> heard = consumer.heard(ORDERS, accounts);
        return said.entrySet().stream().allMatch(each -> heard.getOrDefault(each.getKey(), 0L) >= each.getValue());
    }

    @Override
    public void close() {
        trading.close();
        portfolio.close();
        notifications.close();
    }
}
