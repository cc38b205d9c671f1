/**
 * When the market is open, and when trades settle.
 *
 * <ul>
 *   <li>R1 by default the market is open round the clock, a day order lasts until midnight in New York, and there are
 *       no auctions
 *   <li>R2 with {@code kontor.market.hours=nyse} a trading day has three sessions in New York: before the market from
 *       04:00, core from 09:30 to 16:00, after the market to 20:00; on early-close days core ends at 13:00 and the last
 *       at 17:00
 *   <li>R3 a day order lasts until the close of the core session, one for extended hours until that of the last
 *       session, of this day or the next one that has it before it
 *   <li>R4 a good-till-canceled order lasts 90 calendar days
 *   <li>R5 a trade after the last session counts for the next trading day
 *   <li>R6 a trade settles N settlement days later (T+1 since 2024-05-28); those are the trading days without Columbus
 *       Day and Veterans Day, on which banks are closed; whatever the hours of this installation
 *   <li>R7 orders for the opening auction are not taken from 09:28 to 19:00, for the closing auction not from ten
 *       minutes before the close to 19:00
 *   <li>R8 hours, N, and the days that are not like others are data: an operator or marketdata changes them, and
 *       nothing begins in the past
 * </ul>
 *
 * <p>The days come with the V4 migration, from the release of the exchange, for 2026 to 2028; the metric
 * {@code kontor_calendar_days_left} tells how long they last. They are a list and no library: jollyday (core and jaxb
 * 2.19.0) gives the same holidays, which a test checks, but brings twelve jars of 2.4 MB with a second JAXB to a WAR of
 * 0.3 MB, for ten days a year that are published three years ahead, and knows no early closes.
 */
package org.kontor.trading.sessions;
