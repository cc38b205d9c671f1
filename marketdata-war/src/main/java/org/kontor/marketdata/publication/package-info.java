/**
 * Tells the other services of quotes.
 *
 * <ul>
 *   <li>R6.1 each quote goes to the topic {@code marketdata.quotes.v1} as a CloudEvent
 *       {@code org.kontor.marketdata.quote.v1}; its schema is {@code events/marketdata.quote.v1.schema.json}. What is
 *       needed later rides on every quote of the day, for any one of them may be missed
 *   <li>R6.2 quotes are sent non-persistently and conflated per symbol, here and in the broker
 *   <li>R6.3 an absent or slow broker holds up neither the replay nor an answer; quotes are dropped meanwhile, which
 *       the log says once
 * </ul>
 */
package org.kontor.marketdata.publication;
