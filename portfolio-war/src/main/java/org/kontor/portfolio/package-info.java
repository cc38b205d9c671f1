/**
 * What a user owns and what it is worth: a projection of the events of users, trading and market data.
 *
 * <p>No money is decided here. Trading is the book of record; everything in this service can be rebuilt from its
 * events, and nothing here is asked before an order is taken.
 *
 * <p>Components: {@code portfolios} (cash of a user), {@code investments} (shares, cost and profit), {@code executions}
 * (the fills behind them), {@code quotes} (what is known of prices), {@code valuation} (all of it together),
 * {@code events} (how events of others are read).
 */
package org.kontor.portfolio;
