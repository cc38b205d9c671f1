/**
 * What an order meets in the market.
 *
 * <ul>
 *   <li>R1 only a fresh quote fills, one whose bid is below its ask and above zero
 *   <li>R2 a buy pays the ask and a sell gets the bid, if that is no worse than the order allows
 *   <li>R3 no more is filled at a quote than its displayed size, by all orders on all replicas together
 *   <li>R4 an execution stores the quote that explains it and is never changed
 * </ul>
 *
 * <p>Rule numbers of the fill model: domain reference 2.6, items 1 to 8 without print-through, and halts (item 10).
 */
package org.kontor.trading.executions;
