package org.kontor.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;

/** Decimals of the API, which are texts in its JSON. */
final class Amounts {

    private Amounts() {}

    static BigDecimal of(JsonObject from, String member) {
        return new BigDecimal(from.getString(member));
    }

    /** Without superfluous zeros, and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A price with as many decimals as it has, at least two. */
    static String price(JsonObject from, String member) {
        BigDecimal price = plain(of(from, member));
        return (price.scale() < 2 ? price.setScale(2) : price).toPlainString();
    }
}
