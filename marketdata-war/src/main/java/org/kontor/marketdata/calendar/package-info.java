/**
 * When the New York Stock Exchange is open.
 *
 * <ul>
 *   <li>R7.1 a trading day is a weekday that is no holiday of the exchange; its core session is 09:30 to 16:00 in New
 *       York, on an early close to 13:00; before it 04:00 to 09:30, after it to 20:00, on an early close to 17:00
 *   <li>R7.2 holidays are those of the library Jollyday, early closes those of
 *       {@code calendar/nyse-early-closes.properties}; together they are what the exchange has published for 2026 to
 *       2028
 *   <li>R7.3 an operator may close a day, end it early or open it; that holds on all replicas, is stored, and is told
 *       as {@code org.kontor.marketdata.calendar_changed.v1} when it changes something
 *   <li>R7.4 {@code GET /markets/calendar/} lists trading days with their sessions, {@code GET /markets/clock/} says
 *       whether the core session is on, which one it is, and what comes next
 *   <li>R7.5 days outside of the years whose early closes are known are refused rather than guessed
 * </ul>
 *
 * <p>The replay does not keep to it: it plays round the clock, so that there is something to trade at any hour.
 */
package org.kontor.marketdata.calendar;
