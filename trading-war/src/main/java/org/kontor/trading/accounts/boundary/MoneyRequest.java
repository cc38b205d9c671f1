package org.kontor.trading.accounts.boundary;

import java.math.BigDecimal;
import org.kontor.rest.json.JsonBody;
import org.kontor.rest.problem.Problem;

/** A request to move an amount of money, with the key that makes it once. */
record MoneyRequest(BigDecimal amount, String key) {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000.00");
    private static final int LONGEST_KEY = 255;

    static MoneyRequest of(String key, String text) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(400, "idempotency-key-missing", "An Idempotency-Key of 1 to 255 characters is needed");
        }
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
