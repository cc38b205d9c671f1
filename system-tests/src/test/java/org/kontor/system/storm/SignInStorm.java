package org.kontor.system.storm;

import java.util.List;
import org.kontor.bench.load.Client;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.wire.Wire;
import org.kontor.client.Person;
import org.kontor.client.RunningStack;

/**
 * Everybody signs in, and again as soon as he is answered, or as soon as he is told that he may: every other one with
 * the right password.
 *
 * <p>Wrong ones are tried under a customer's name once and then under names that nobody has, which costs a hash as well
 * (R2.3 of users): five wrong ones would lock a customer's name (R7.1), and a locked name costs nothing.
 *
 * @param customers who share the right passwords; two of those who come share one, for attempts at the same time count
 *     as failures until they succeed (R7.2)
 */
public record SignInStorm(RunningStack stack, List<Person> customers) implements Scenario {

    /** For so many who come one customer is enough. */
    public static final int SHARE = 4;

    @Override
    public String name() {
        return "sign-in-storm";
    }

    @Override
    public Client client(int number, int connections) {
        if (connections > SHARE * customers.size()) {
            throw new IllegalArgumentException(customers.size() + " customers are too few for " + connections);
        }
        Person customer = customers.get(number / 2 % customers.size());
        return new Caller(
                new Wire(stack.service("users")),
                number % 2 == 0
                        ? Attempts.right(customer.email(), customer.password())
                        : Attempts.wrong(customer.email()));
    }
}
