/**
 * What the market shows at this moment.
 *
 * <ul>
 *   <li>R3.1 {@code GET /markets/{symbol}/} answers from memory and waits for nothing
 *   <li>R3.2 a price without bid and ask gets a spread of two basis points, at least one tick, in whole ticks, and is
 *       marked {@code synthetic_spread}
 *   <li>R3.3 a quote older than the bound is {@code stale}; a fresh one is {@code replay} or {@code simulated}
 *   <li>R3.4 a later quote is never replaced by an earlier one, in memory or in the database
 *   <li>R3.5 the snapshot says whether the instrument is tradable, halted or inactive; the last quote stays beside it
 *   <li>R3.6 a snapshot is written once and sent to all who ask for the same; whatever it was written from, once it
 *       changes, changes the next answer
 * </ul>
 *
 * <p>Out of scope: depth of book, streaming.
 */
package org.kontor.marketdata.quotes;
