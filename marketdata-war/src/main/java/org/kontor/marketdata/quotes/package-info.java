/**
 * What the market shows at this moment.
 *
 * <ul>
 *   <li>R3.1 {@code GET /markets/{symbol}/} answers from memory and waits for nothing
 *   <li>R3.2 a price without bid and ask gets a spread of two basis points, at least one tick, in whole ticks, and is
 *       marked {@code synthetic_spread}
 *   <li>R3.3 a quote older than the bound is {@code stale}; a fresh one is {@code replay} or {@code simulated}
 *   <li>R3.4 a later quote is never replaced by an earlier one, in memory or in the database
 * </ul>
 *
 * <p>Out of scope: depth of book, streaming, the trading calendar.
 */
package org.kontor.marketdata.quotes;
