package org.kontor.users.throttling.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.audit.control.AuditFixture;
import org.kontor.users.audit.control.ClientAddress;
import org.kontor.users.throttling.entity.SignInName;

/** What one replica counts with, for a client at one address. */
public final class ThrottlingFixture {

    private ThrottlingFixture() {}

    public static SignInGuard guard(LocalTransactions transactions, Clock clock, String address) {
        SignInGuard guard = new SignInGuard() {
            @Override
            public void succeeded(SignInName name) {
                inOne(transactions, () -> super.succeeded(name));
            }

            @Override
            public void forget(SignInName name) {
                inOne(transactions, () -> super.forget(name));
            }
        };
        return complete(guard, transactions, clock, address);
    }

    /** The same for who is told of a success within a transaction of its own. */
    public static SignInGuard guardWithin(LocalTransactions transactions, Clock clock, String address) {
        return complete(new SignInGuard(), transactions, clock, address);
    }

    private static SignInGuard complete(
            SignInGuard guard, LocalTransactions transactions, Clock clock, String address) {
        guard.attempts = count(transactions);
        guard.address = client(address);
        guard.trail = AuditFixture.trail(transactions, clock);
        guard.clock = clock;
        return guard;
    }

    private static AttemptCount count(LocalTransactions transactions) {
        AttemptCount count = new AttemptCount() {
            @Override
            Optional<Duration> begin(SignInName name, String network, Instant now) {
                return transactions.inOne(() -> super.begin(name, network, now));
            }

            @Override
            void withdraw(SignInName name, String network, Instant now) {
                inOne(transactions, () -> super.withdraw(name, network, now));
            }
        };
        count.stored = new StoredAttempts();
        count.stored.database = new Database(transactions);
        count.remnants = new Remnants();
        count.remnants.database = count.stored.database;
        count.settings = settings(0);
        return count;
    }

    public static AddressAllowance allowance(
            LocalTransactions transactions, Clock clock, String address, int perMinute) {
        AddressAllowance allowance = new AddressAllowance();
        allowance.database = new Database(transactions);
        allowance.address = client(address);
        allowance.settings = settings(perMinute);
        allowance.clock = clock;
        return allowance;
    }

    private static LimitSettings settings(int perMinute) {
        LimitSettings settings = new LimitSettings();
        settings.failures = 5;
        settings.within = Duration.ofMinutes(15);
        settings.lock = Duration.ofMinutes(15);
        settings.longestLock = Duration.ofHours(24);
        settings.perMinute = perMinute;
        return settings;
    }

    private static ClientAddress client(String text) {
        ClientAddress address = new ClientAddress();
        address.is(text);
        return address;
    }

    private static void inOne(LocalTransactions transactions, Runnable work) {
        transactions.inOne(() -> {
            work.run();
            return null;
        });
    }
}
