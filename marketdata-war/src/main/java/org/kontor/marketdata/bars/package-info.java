/**
 * Prices of past days.
 *
 * <ul>
 *   <li>R2.1 a bar's open and close lie within its low and high, all above zero
 *   <li>R2.2 a file of prices is taken whole or refused, naming the line and what is wrong with it
 *   <li>R2.3 the packaged prices are the 252 trading days of Apple in 2013, as in the Maven artifact
 *   <li>R2.4 {@code GET /markets/{symbol}/bars/} lists bars as they came, oldest first, in pages
 *   <li>R2.5 storing the same series again changes nothing; another series takes the place of the old one
 *   <li>R2.6 {@code adjust=split} and {@code adjust=all} make past prices comparable with those after the splits, and
 *       dividends, in effect: a price is multiplied by old and divided by new rate, and by the part of the last close
 *       before the ex-date that a dividend left; prices come with up to four decimals. What is stored stays as it came
 * </ul>
 *
 * <p>Out of scope: intervals other than a day.
 */
package org.kontor.marketdata.bars;
