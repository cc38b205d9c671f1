/**
 * The papers a customer expects of a broker: the statement of a day, and the confirmation of a trade.
 *
 * <ul>
 *   <li>R1 a statement says what an account had at the beginning of a New York day, every movement of the day, and what
 *       it had at the end: opening + movements = closing, for every kind of money and share, or there is no statement
 *   <li>R2 it is computed from the postings recorded by the end of the day, which nothing changes afterwards: a past
 *       statement is the same whenever it is read; that of the running day says that it is not complete
 *   <li>R3 a confirmation lists the executions of an order with price, quantity, fees by kind, net amount, trade date
 *       and settlement date; an order without any has none (409)
 *   <li>R4 both are read as JSON by programs and as a page by people
 *   <li>R5 another user's papers are not there (404)
 * </ul>
 *
 * <p>The closing is taken from the balances that the database keeps, less what came after the day, and not from the
 * sums that the opening is made of: two ways that must meet.
 *
 * <p>Out of scope: prices of positions at the close; trading is no book of prices.
 */
package org.kontor.trading.statements;
