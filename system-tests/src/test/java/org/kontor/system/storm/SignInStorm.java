package org.kontor.system.storm;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Load;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.wire.Wire;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;

/**
 * Everybody signs in, and again as soon as he is answered, or as soon as he is told that he may: every other one with
 * the right password. All begin at the same moment, each with a connection that he has already: how people come to the
 * door costs the machine that they share with the servers more than the servers.
 *
 * <p>Wrong ones are tried under a customer's name once and then under names that nobody has, which costs a hash as well
 * (R2.3 of users): five wrong ones would lock a customer's name (R7.1), and a locked name costs nothing.
 */
public final class SignInStorm implements Scenario {

    /** For so many who come one customer is enough. */
    private static final int SHARE = 4;

    private final StackUnderTest stack;
    private final int people;
    /**
     * They have the right passwords; two of those who come share one, for attempts at the same time count as failures
     * until they succeed (R7.2).
     */
    private final List<Person> customers;

    private final Gate gate;

    public SignInStorm(StackUnderTest stack, int people) {
        this.stack = stack;
        this.people = people;
        this.customers = Stream.generate(() -> Person.register(stack.api(), "Stormy"))
                .limit(people / SHARE)
                .toList();
        this.gate = new Gate(people);
    }

    /** Begins with {@link #begin}. */
    public Load load(Duration duration) {
        return new Load(this, people, duration, 0);
    }

    /** Returns when all are there, and have been let in. */
    public void begin() {
        gate.open();
    }

    @Override
    public String name() {
        return "sign-in-storm";
    }

    @Override
    public Client client(int number, int connections) {
        Person customer = customers.get(number / 2 % customers.size());
        return new Caller(
                new Wire(stack.places().service("users")),
                number % 2 == 0
                        ? Attempts.right(customer.email(), customer.password())
                        : Attempts.wrong(customer.email()),
                gate);
    }
}
