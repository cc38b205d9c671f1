package org.kontor.system.faults;

import jakarta.json.JsonObject;
import org.kontor.client.Account;
import org.kontor.client.Answer;
import org.kontor.client.OrderTicket;
import org.kontor.client.Orders;

/** Something a client wants once, under a key of its own that every repeat carries. */
sealed interface Request {

    Account account();

    /** Unique among all requests of the run. */
    String key();

    Answer send();

    /** A deposit of paper money. */
    record Deposit(Account account, String key, String amount) implements Request {
        @Override
        public Answer send() {
            return account.deposit(amount, key);
        }
    }

    /** An order; its key is the client_order_id. */
    record Placement(Account account, OrderTicket ticket) implements Request {
        @Override
        public String key() {
            return ticket.clientOrderId();
        }

        @Override
        public Answer send() {
            return new Orders(account.owner()).place(ticket);
        }
    }

    /** The cancel of an order; a repeat of one that worked is told that the order is canceled. */
    record Cancellation(Account account, String order) implements Request {
        @Override
        public String key() {
            return "cancel " + order;
        }

        @Override
        public Answer send() {
            return new Orders(account.owner()).cancel(order);
        }
    }

    /** What the answer says of the outcome. */
    default Outcome outcome(Answer answer) {
        if (answer.isOk()) {
            return Outcome.DONE;
        }
        if (answer.status() == 409 && answer.body().contains("\"order_status\":\"canceled\"")) {
            return Outcome.DONE;
        }
        // an order that was stored as rejected stays so, whatever the status of the refusal
        boolean stored = this instanceof Placement && order(answer) != null;
        return stored || answer.status() < 500 && answer.status() != 401 ? Outcome.REFUSED : Outcome.UNKNOWN;
    }

    /** The id of the order or deposit that the answer names; null if it names none. */
    static String order(Answer answer) {
        if (!answer.mediaType().contains("json")) {
            return null;
        }
        JsonObject json = answer.json();
        return json.getString("order", json.getString("id", null));
    }
}
