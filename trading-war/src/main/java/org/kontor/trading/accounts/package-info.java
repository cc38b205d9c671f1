/**
 * Accounts: opened with the user, filled with paper money.
 *
 * <ul>
 *   <li>R1 a {@code registered} event of users opens one account, however often it comes
 *   <li>R2 a customer gives himself paper money up to a limit in all; an operator posts any amount
 *   <li>R3 a deposit and a withdrawal need an {@code Idempotency-Key} and are made once per key
 *   <li>R4 another user's account is not there (404)
 *   <li>R5 what is taken out is settled and free
 *   <li>R6 an operator lets an account only sell, restricts it or closes it, and says why; a restricted account takes
 *       nothing out, a closed one takes nothing in
 *   <li>R7 an account is closed once it holds nothing
 *   <li>R8 what was posted wrongly is taken back whole and once, by an operator who says why, unless that would leave a
 *       balance below zero; only money that came in or went out and dividends are taken back this way: a trade is
 *       undone by a trade
 *   <li>R9 a {@code deactivated} event of users restricts the account of that user; after {@code reactivated} it may do
 *       again what it might before, unless an operator has decided otherwise. An erased user was deactivated before:
 *       his account stays, under an id that says nothing of him, because the books have to
 *   <li>R10 what an operator moves on another's account is on record (component acts)
 * </ul>
 *
 * <p>Out of scope: what a status means for orders (the orders component), adjustments by hand.
 */
package org.kontor.trading.accounts;
