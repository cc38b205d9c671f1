/**
 * Made-up companies, so that there is more than one thing to trade.
 *
 * <ul>
 *   <li>R4.1 prices follow geometric Brownian motion in decimal arithmetic
 *   <li>R4.2 the same seed gives the same bars on every machine; another seed gives others
 *   <li>R4.3 everything that stems from here is marked {@code simulated}
 * </ul>
 */
package org.kontor.marketdata.simulation;
