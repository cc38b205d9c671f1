package org.kontor.trading.accounts.boundary;

import java.math.BigDecimal;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.idempotency.control.IdempotencyKeys;

/** A request to move an amount of money, with the key that makes it once. */
record MoneyRequest(BigDecimal amount, String key) {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000.00");

    static MoneyRequest of(String key, String text) {
        IdempotencyKeys.require(key);
        JsonBody body = JsonBody.parse(text);
        BigDecimal amount = body.decimal("amount")
                .required()
                .rule("not-positive", "must be above zero", given -> given.signum() > 0)
                .rule(
                        "too-fine",
                        "must be whole cents",
                        given -> given.stripTrailingZeros().scale() <= 2)
                .rule("too-large", "must be at most " + LARGEST, given -> given.compareTo(LARGEST) <= 0)
                .value();
        body.check();
        return new MoneyRequest(amount.setScale(2), key);
    }
}
