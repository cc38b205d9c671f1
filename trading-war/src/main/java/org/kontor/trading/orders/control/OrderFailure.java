package org.kontor.trading.orders.control;

/** The database did not take or give what an order needs; the surrounding transaction rolls back. */
public final class OrderFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OrderFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
