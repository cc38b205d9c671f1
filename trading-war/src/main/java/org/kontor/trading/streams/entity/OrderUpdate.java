package org.kontor.trading.streams.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One event of an order.
 *
 * @param number rises by one with each event of the account, from 1
 * @param type for example {@code org.kontor.trading.order.filled.v1}
 * @param data the event's data, JSON on one line
 */
public record OrderUpdate(long number, String type, String data) {

    private static final Pattern TYPE = Pattern.compile("org\\.kontor\\.trading\\.(.+)\\.v[0-9]+");

    /** The type without service and version, for example {@code order.filled}. */
    public String name() {
        Matcher matcher = TYPE.matcher(type);
        return matcher.matches() ? matcher.group(1) : type;
    }
}
