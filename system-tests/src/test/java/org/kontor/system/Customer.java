package org.kontor.system;

import java.util.UUID;
import org.kontor.client.Account;
import org.kontor.client.Api;
import org.kontor.client.Orders;
import org.kontor.client.Person;

/** Somebody with an account and, if wanted, money in it. */
record Customer(Person person, Account account, Orders orders) {

    static Customer register(Api api) {
        Person person = Person.register(api, "Tester");
        return new Customer(person, Account.of(person), new Orders(person));
    }

    Customer with(String money) {
        account.deposit(money, UUID.randomUUID().toString()).expect(201);
        return this;
    }
}
