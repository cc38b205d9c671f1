/**
 * What can be traded.
 *
 * <ul>
 *   <li>R1.1 {@code GET /markets/} lists instruments by symbol in pages, {@code q} searches symbol and name
 *   <li>R1.2 prices move in ticks: one cent from 1.00 USD, a hundredth of a cent below (Reg NMS 612); from 1.00 USD on
 *       an instrument may have another tick, above zero and up to 1.00
 *   <li>R1.3 a round lot is 100 shares to 250.00 USD, 40 to 1,000.00, 10 to 10,000.00, above that 1
 *   <li>R1.4 an instrument that is not fed any more stays known and is not tradable
 *   <li>R1.5 an operator changes tick, fractions and status of an instrument from a day on, today or later, as days are
 *       counted in New York; what a change does not say stays as it was. All replicas keep to it within a second
 *   <li>R1.6 every instrument is told as {@code org.kontor.marketdata.instrument_changed.v1} once, at the start that
 *       lists it, and again when something of it changes, ahead of time where the change is to come; a start that
 *       changes nothing tells nothing
 * </ul>
 *
 * <p>Out of scope: exchanges, changes of the round lot.
 */
package org.kontor.marketdata.instruments;
