/**
 * The book of record for money: orders, their executions, and the ledger of cash and shares.
 *
 * <p>Components: {@code accounts} (opening, deposits, withdrawals, corrections), {@code ledger} (double entry),
 * {@code orders} (an order's life), {@code executions} (what an order meets in the market), {@code settlement} (one day
 * later), {@code corporateactions} (dividends and splits), {@code quotes} (what trading knows of the market),
 * {@code sessions} (when it is open), {@code instruments} and {@code fees} (its rules, by the day they count from),
 * {@code reference} (these in memory), {@code idempotency} (a repeat changes nothing), {@code acts} (what staff did),
 * {@code database} (round trips). They only read: {@code reconciliation} (whether the books stand for what happened),
 * {@code history} (what was traded), {@code statements} (papers), {@code streams} (order updates as they happen),
 * {@code problems} (what a refusal means), on pages of {@code html}.
 *
 * <p>Every change is one local transaction under the lock of its account's row, with the events that tell of it. Locks
 * are taken in one order: account, order, size left of a quote.
 */
package org.kontor.trading;
