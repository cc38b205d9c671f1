package org.kontor.system.faults;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.kontor.client.Account;
import org.kontor.client.Answer;
import org.kontor.client.NoAnswer;
import org.kontor.client.OrderTicket;

/** One customer who deposits, orders and cancels in a closed loop: the next request follows the last answer. */
final class LoadClient implements Runnable {

    private static final List<String> SYMBOLS = List.of("AAPL", "ACME", "HOOLI");

    private final Account account;
    private final Random random;
    private final PatientSender sender;
    private final Duration pause;
    private final List<String> resting = new ArrayList<>();
    private volatile boolean stopped;

    LoadClient(Account account, long seed, History history, Duration pause) {
        this.account = account;
        this.random = new Random(seed);
        this.sender = new PatientSender(history, 5);
        this.pause = pause;
    }

    @Override
    public void run() {
        while (!stopped) {
            step();
            PatientSender.pause(pause);
        }
    }

    void stop() {
        stopped = true;
    }

    private void step() {
        int dice = random.nextInt(100);
        if (dice < 15) {
            String amount = BigDecimal.valueOf(1 + random.nextInt(9999), 2).toPlainString();
            sender.send(new Request.Deposit(account, key(), amount));
        } else if (dice < 25 && !resting.isEmpty()) {
            sender.send(new Request.Cancellation(account, resting.remove(random.nextInt(resting.size()))));
        } else {
            order(dice);
        }
    }

    private void order(int dice) {
        String symbol = SYMBOLS.get(random.nextInt(SYMBOLS.size()));
        int qty = 1 + random.nextInt(3);
        OrderTicket ticket = (dice < 65 ? OrderTicket.buy(qty, symbol) : OrderTicket.sell(qty, symbol)).named(key());
        if (random.nextInt(3) == 0) {
            Optional<BigDecimal> limit = limit(ticket);
            ticket = limit.isPresent() ? ticket.at(limit.get()) : ticket;
        }
        Optional<Answer> answer = sender.send(new Request.Placement(account, ticket));
        answer.filter(Answer::isOk)
                .filter(placed -> placed.text("status").equals("new"))
                .ifPresent(placed -> resting.add(placed.text("id")));
    }

    /** Near the market, on the side that may have to wait; none while marketdata is away. */
    private Optional<BigDecimal> limit(OrderTicket ticket) {
        try {
            Answer market = account.owner().get("/markets/" + ticket.symbol() + "/");
            BigDecimal bid = new BigDecimal(market.json().getJsonObject("quote").getString("bid"));
            String factor = ticket.side().equals("buy") ? "0.99" : "1.01";
            return Optional.of(bid.multiply(new BigDecimal(factor)).setScale(2, RoundingMode.DOWN));
        } catch (NoAnswer | IllegalStateException | NullPointerException away) {
            return Optional.empty();
        }
    }

    /** From the seed, so that a run can be repeated; unique among clients and runs by its random part. */
    private String key() {
        return new UUID(random.nextLong(), UUID.randomUUID().getLeastSignificantBits()).toString();
    }
}
