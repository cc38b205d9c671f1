/**
 * Double entry for cash and shares.
 *
 * <ul>
 *   <li>R1 in every transaction, debits equal credits in each ledger (USD, and one per instrument)
 *   <li>R2 no customer's balance is ever negative
 *   <li>R3 a fact is posted once: source type, source id and phase are unique
 *   <li>R4 nothing posted is changed or deleted
 * </ul>
 *
 * <p>The database holds all four whatever the code does: constraints, a trigger, and grants (V1 migration). Not here
 * yet: settlement at T+1 (fills settle at once), fees.
 */
package org.kontor.trading.ledger;
