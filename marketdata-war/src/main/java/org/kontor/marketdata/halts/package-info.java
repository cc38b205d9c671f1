/**
 * Instruments that are not traded for a while.
 *
 * <ul>
 *   <li>R8.1 an operator halts an instrument, with a reason, and resumes it; one halt at a time
 *   <li>R8.2 during a halt no quote of the instrument is published, whichever replica publishes; after it quotes go on
 *       where they stopped. A replica learns of a halt within a second, the one that took it at once
 *   <li>R8.3 the snapshot says {@code halted}, why and since when, beside the last quote, which grows stale as any does
 *   <li>R8.4 a halt and its end are told as {@code org.kontor.marketdata.halted.v1} and {@code resumed.v1}, in the
 *       transaction that stores them
 *   <li>R8.5 a halt takes an Idempotency-Key (R11)
 * </ul>
 *
 * <p>Out of scope: halts by price bands (LULD) and market-wide ones; a feed or an operator decides.
 */
package org.kontor.marketdata.halts;
