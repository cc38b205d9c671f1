package org.kontor.trading.orders.entity;

/** How orders belong together. */
public enum OrderClass {
    SIMPLE,
    /** An entry, and once it is filled two exits of which one cancels the other. */
    BRACKET,
    /** Two exits of which one cancels the other. */
    OCO,
    /** An entry, and one exit once it is filled. */
    OTO
}
