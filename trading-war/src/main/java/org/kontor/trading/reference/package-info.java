/**
 * Reference data in memory: what operators and the market lay down now and then, and what every order looks at.
 *
 * <ul>
 *   <li>R1 it is read from memory: an order costs no query and waits for no lock
 *   <li>R2 it is at most a second old while the database answers, and the last known while it does not
 *   <li>R3 what this replica changed counts on this replica at once
 *   <li>R4 what begins at a time in the future counts from that time on
 * </ul>
 *
 * <p>Triggers count the changes of the tables (V4 migration), so that looking for one is a read of three small rows.
 */
package org.kontor.trading.reference;
