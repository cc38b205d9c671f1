/**
 * Accounts: opened with the user, filled with paper money.
 *
 * <ul>
 *   <li>R1 a {@code registered} event of users opens one account, however often it comes
 *   <li>R2 a customer gives himself paper money up to a limit in all; an operator posts any amount
 *   <li>R3 a deposit needs an {@code Idempotency-Key} and is made once per key
 *   <li>R4 another user's account is not there (404)
 * </ul>
 *
 * <p>Out of scope: withdrawals, restrictions set by an operator.
 */
package org.kontor.trading.accounts;
