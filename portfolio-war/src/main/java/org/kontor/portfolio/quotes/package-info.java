/**
 * What this service knows of prices, and since when.
 *
 * <ul>
 *   <li>R1 the latest price of a symbol is kept in memory; one that is older than what is known is dropped
 *   <li>R2 a price older than the bound is shown as {@code stale}, whatever it was
 *   <li>R3 latest prices are stored every few seconds, so that a restart does not forget them
 *   <li>R4 with no fresh price at hand marketdata is asked, at most once in a while per symbol, never for longer than
 *       the patience of a reader, and never inside a database transaction
 *   <li>R5 marketdata being slow, wrong or away costs freshness and nothing else
 * </ul>
 */
package org.kontor.portfolio.quotes;
