package org.kontor.token;

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

    private Permission() {}
}
