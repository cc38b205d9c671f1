package org.kontor.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kontor.client.Account;
import org.kontor.client.Api;
import org.kontor.client.Orders;
import org.kontor.client.Person;

/** Clients at work. */
final class Load {

    private static final String START_MONEY = "200000.00";
    private static final int MINUTES_TO_END = 3;

    private final History history;
    private final List<Account> accounts = new ArrayList<>();
    private final List<LoadClient> clients = new ArrayList<>();
    private final ExecutorService threads;

    private Load(History history, int size) {
        this.history = history;
        this.threads = Executors.newFixedThreadPool(size);
    }

    /** Registers the clients, at each server of users in turn, gives each some money and sets them to work. */
    static Load of(int size, List<Api> ways, long seed, History history, Duration pause) {
        Load load = new Load(history, size);
        for (int i = 0; i < size; i++) {
            Account account = Account.of(Person.register(ways.get(i % ways.size()), "Load"));
            String key = UUID.randomUUID().toString();
            new PatientSender(history, 1).send(new Request.Deposit(account, key, START_MONEY));
            load.accounts.add(account);
            load.clients.add(new LoadClient(account, seed + i, history, pause));
        }
        load.clients.forEach(load.threads::execute);
        return load;
    }

    List<Account> accounts() {
        return accounts;
    }

    /** Lets each client finish what it is at. */
    void stop() throws InterruptedException {
        clients.forEach(LoadClient::stop);
        threads.shutdown();
        if (!threads.awaitTermination(MINUTES_TO_END, TimeUnit.MINUTES)) {
            throw new IllegalStateException("clients did not come to an end");
        }
    }

    /** Takes back what still waits for a price, for it would fill while the databases are compared. */
    void cancelOpenOrders() {
        PatientSender sender = new PatientSender(history, 8);
        for (Account account : accounts) {
            new Orders(account.owner())
                    .all().stream()
                            .filter(Orders::isOpen)
                            .forEach(order -> sender.send(new Request.Cancellation(account, order.getString("id"))));
        }
    }

    /** Asks twice for each unknown outcome; both answers go into the history. */
    long resolveUnknowns() {
        List<History.Entry> unknown = history.with(Outcome.UNKNOWN);
        PatientSender sender = new PatientSender(history, 8);
        for (History.Entry entry : unknown) {
            sender.send(entry.request());
            sender.send(entry.request());
        }
        return unknown.size();
    }
}
