/**
 * How trading speaks to its database where every round trip counts.
 *
 * <ul>
 *   <li>R1 statements that do not need each other's answers travel together, and take effect in the order given
 * </ul>
 */
package org.kontor.trading.database;
