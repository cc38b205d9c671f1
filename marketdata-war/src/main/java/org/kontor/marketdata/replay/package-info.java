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
 * </ul>
 *
 * <p>The numbers are granted in blocks: a block is stored before its first number is used, so a publisher that dies
 * wastes numbers and repeats none.
 */
package org.kontor.marketdata.replay;
