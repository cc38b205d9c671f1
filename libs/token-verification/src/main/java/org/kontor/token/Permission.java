package org.kontor.token;

import java.util.List;

/** What a role may let somebody do, as it stands in a token's {@code scope}. Which role has which is data of users. */
public final class Permission {

    public static final String ORDERS_READ = "orders:read";
    public static final String ORDERS_WRITE = "orders:write";
    public static final String PORTFOLIO_READ = "portfolio:read";
    public static final String PORTFOLIO_WRITE = "portfolio:write";
    public static final String USERS_READ = "users:read";
    public static final String USERS_ADMIN = "users:admin";
    public static final String AUDIT_READ = "audit:read";
    public static final String MARKETS_ADMIN = "markets:admin";
    public static final String LEDGER_POST = "ledger:post";
    public static final String NOTIFICATIONS_SEND = "notifications:send";

    /** All there are, in alphabetical order. */
    public static final List<String> ALL = List.of(
            AUDIT_READ,
            LEDGER_POST,
            MARKETS_ADMIN,
            NOTIFICATIONS_SEND,
            ORDERS_READ,
            ORDERS_WRITE,
            PORTFOLIO_READ,
            PORTFOLIO_WRITE,
            USERS_ADMIN,
            USERS_READ);

    private Permission() {}
}
