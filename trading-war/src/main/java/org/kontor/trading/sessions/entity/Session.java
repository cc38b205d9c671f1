package org.kontor.trading.sessions.entity;

/** A part of the trading day (R2). */
public enum Session {
    /** Before the market. */
    PRE,
    /** The regular session, between the auctions. */
    CORE,
    /** After the market. */
    POST,
    CLOSED
}
