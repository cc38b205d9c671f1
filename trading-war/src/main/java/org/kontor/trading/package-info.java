/**
 * The book of record for money: orders, their executions, and the ledger of cash and shares.
 *
 * <p>Components: {@code accounts} (opening, paper deposits), {@code ledger} (double entry), {@code orders} (an order's
 * life), {@code executions} (what an order meets in the market), {@code quotes} (what trading knows of the market),
 * {@code sessions} (when the market is open), {@code idempotency} (a repeat changes nothing). They only read:
 * {@code history} (what was traded), {@code statements} (papers), {@code streams} (order updates as they happen),
 * {@code problems} (what a refusal means), on pages of {@code html}.
 *
 * <p>Every change is one local transaction under the lock of its account's row, with the events that tell of it. Locks
 * are taken in one order: account, order, size left of a quote.
 */
package org.kontor.trading;
