/**
 * What can be traded.
 *
 * <ul>
 *   <li>R1.1 {@code GET /markets/} lists instruments by symbol in pages, {@code q} searches symbol and name
 *   <li>R1.2 prices move in ticks: one cent from 1.00 USD, a hundredth of a cent below (Reg NMS 612)
 *   <li>R1.3 a round lot is 100 shares to 250.00 USD, 40 to 1,000.00, 10 to 10,000.00, above that 1
 *   <li>R1.4 an instrument that is not fed any more stays known and is not tradable
 * </ul>
 *
 * <p>Out of scope: exchanges, halts, fractional shares, tick sizes other than one cent.
 */
package org.kontor.marketdata.instruments;
