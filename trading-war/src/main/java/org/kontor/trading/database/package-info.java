/**
 * How trading speaks to its database where every round trip counts.
 *
 * <ul>
 *   <li>R1 statements that do not need each other's answers travel together, and take effect in the order given
 *   <li>R2 they are planned once for each connection: nothing is left in a statement that would keep the pool from
 *       keeping it
 * </ul>
 */
package org.kontor.trading.database;
