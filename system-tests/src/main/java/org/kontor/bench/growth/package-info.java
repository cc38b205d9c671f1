/**
 * A database as it is after years: millions of orders and accounts, written by set-based SQL like those that one order
 * and one deposit wrote.
 *
 * <ul>
 *   <li>R1 consistent: each order with its execution and postings; debits and credits; balances, which are summed from
 *       the lines; ids that refer to each other; dates over one year
 *   <li>R2 not consistent: all orders are the same but for ids and dates; nobody can sign in as the users of the new
 *       accounts; no events were told of them, so the other services do not know them, and the comparison of the
 *       services that the system tests make must fail afterwards
 *   <li>R3 all or nothing: whatever ends the filling leaves the database as it was
 * </ul>
 */
package org.kontor.bench.growth;
