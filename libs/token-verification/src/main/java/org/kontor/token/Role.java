package org.kontor.token;

/** The roles of the platform, as they stand in a token's {@code groups}. Constants, because annotations need them. */
public final class Role {

    public static final String CUSTOMER = "customer";
    public static final String SUPPORT = "support";
    public static final String COMPLIANCE = "compliance";
    public static final String OPERATOR = "operator";
    public static final String ADMIN = "admin";
    public static final String SERVICE = "service";

    private Role() {}
}
