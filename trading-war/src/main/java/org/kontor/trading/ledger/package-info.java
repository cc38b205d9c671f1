/**
 * Double entry for cash and shares.
 *
 * <ul>
 *   <li>R1 in every transaction, debits equal credits in each ledger (USD, and one per instrument)
 *   <li>R2 no customer's balance is ever negative
 *   <li>R3 a fact is posted once: source type, source id and phase are unique
 *   <li>R4 nothing posted is changed or deleted; what was wrong is taken back whole and once, by another posting
 *   <li>R5 a trial balance adds up every line there is; its differences are zero
 * </ul>
 *
 * <p>The database holds R1 to R4 whatever the code does: constraints, a trigger, and grants (V1 migration). What the
 * kinds mean and which facts move what: ADR 13.
 */
package org.kontor.trading.ledger;
