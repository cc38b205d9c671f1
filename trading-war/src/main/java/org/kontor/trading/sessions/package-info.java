/**
 * When the market is open.
 *
 * <ul>
 *   <li>R1 by default the market is open round the clock and a day order lasts until midnight in New York
 *   <li>R2 with {@code kontor.market.hours=nyse} orders fill only from 09:30 to 16:00 in New York, to 13:00 on
 *       early-close days, not on weekends and holidays; a day order lasts until that close
 *   <li>R3 a good-till-canceled order lasts 90 calendar days
 * </ul>
 *
 * <p>Holidays are data: {@code calendar/nyse.properties}.
 */
package org.kontor.trading.sessions;
