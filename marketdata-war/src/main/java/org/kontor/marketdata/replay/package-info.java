/**
 * Turns bars into a market: past days walked through at a chosen pace.
 *
 * <ul>
 *   <li>R5.1 a bar becomes eight quotes that begin at its open, touch low and high (low first on a rising day), end at
 *       its close and never leave the bar
 *   <li>R5.2 sizes are round lots, {@code kontor.quotes.lots} on each side
 *   <li>R5.3 after the last bar the replay starts over
 *   <li>R5.4 a restart goes on where the replay stood; another series under the symbol starts at its beginning
 *   <li>R5.5 {@code seq} rises per symbol, across restarts, crashes and changes of the publisher
 *   <li>R5.6 of several replicas one publishes, and stops before its lease can be another's; the others read the store
 *   <li>R5.7 a user's file is replayed beside the packaged prices, or in place of the series with its symbol
 *   <li>R5.8 a day's first quote is its opening print and its last the closing one; every quote has the day's open, and
 *       those of the next day have its close
 *   <li>R5.9 what is halted or inactive stays where it is and is not quoted
 *   <li>R5.10 a split in effect shows in the prices, the previous close too, rounded to ticks: else it would make its
 *       holders richer
 * </ul>
 *
 * <p>The numbers are granted in blocks: a block is stored before its first number is used, so a publisher that dies
 * wastes numbers and repeats none.
 */
package org.kontor.marketdata.replay;
